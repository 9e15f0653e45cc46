/** What a phase's page on a phone is drawn from, and what it may request. */
import type { TemplateResult } from 'lit-html'
import type { PhaseId, Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload } from '../../shared/protocol/actions.ts'
import type { PrivateView, PublicView, SceneOf, SeatView } from '../../shared/views/types.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import type { OrderFeedback } from './feedback/visual-feedback.ts'

export type { SceneOf }

/** State that only this phone has, such as an open tab or a half-typed line. */
export interface LocalState<T> {
  value: T
  /** Changes the value and redraws the page. */
  set(value: T): void
}

/** Everything a page needs, made anew for each redraw. */
export interface PhoneContext {
  readonly connection: RoomConnection
  readonly role: Role
  readonly view: PublicView
  readonly mine: SeatView
  readonly hand: PrivateView
  /** The local state of this key; it begins as `initial` and is dropped when the phase ends. */
  localState<T>(key: string, initial: T): LocalState<T>
  /** How the last orders of the malfunction ended. */
  readonly feedback: OrderFeedback & { used(control: number): void }
  /** Requests an action; a rejection is shown as a notice. Resolves with whether it was done. */
  ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<boolean>
  /** Shows a line at the foot of the page for a few seconds, and announces it to screen readers. */
  showNotice(line: string): void
  /** Redraws the page. */
  refresh(): void
  /** Aborted when this phone's page is closed. */
  readonly signal: AbortSignal
  /** Aborted when the phase is over, or this phone's page is closed. */
  readonly phaseSignal: AbortSignal
}

/** How a phase looks on a phone: one sentence, and its controls. */
export interface PhasePage<P extends PhaseId> {
  sentence(phone: PhoneContext, scene: SceneOf<P>): string
  body(phone: PhoneContext, scene: SceneOf<P>): TemplateResult
  /** Whether the page takes the whole phone: no sentence above, no secret below. */
  crowded?: boolean
  /** Takes the place of the player's name in the head of a crowded page. */
  headline?(phone: PhoneContext, scene: SceneOf<P>): TemplateResult
  /** Whether the secret at the foot is left out, because the page needs the space. */
  withoutPeek?(phone: PhoneContext): boolean
}
