import { everySecond } from "./every-second"

everySecond(1)
