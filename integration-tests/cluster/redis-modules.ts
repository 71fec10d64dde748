/**
 * The modules by which several processes of one store share events, workflows, the cache and locks, each with its Redis
 * provider.
 *
 * @param redisUrl without it there is nothing to share, and Medusa's own defaults serve
 */
export function redisModules(redisUrl: string | undefined) {
  if (!redisUrl) {
    return []
  }
  const provider = (name: string) => ({
    resolve: `@medusajs/medusa/${name}`,
    id: name,
    is_default: true,
    options: { redisUrl },
  })
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/caching", options: { providers: [provider("caching-redis")] } },
    { resolve: "@medusajs/medusa/locking", options: { providers: [provider("locking-redis")] } },
  ]
}
