import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import XeroModuleService from "./service"

/** The container key of the plugin's module. */
export const XERO_MODULE = "xero"

export default Module(XERO_MODULE, { service: XeroModuleService, loaders: [checkOptions] })
