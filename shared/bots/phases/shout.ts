/** The shout: orders. */
export { orders as shout } from '../boards/orders-bot.ts'
