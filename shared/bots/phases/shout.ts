/** The shout is all orders. */
export { orders as shout } from '../boards/orders-bot.ts'
