/** A phone at the table: what its views see and may ask. */
import type { TemplateResult } from 'lit-html'
import type { PhaseId, Role } from '../../shared/content/ids.ts'
import type { ActionType, Payload } from '../../shared/protocol/actions.ts'
import type { PrivateView, PublicView, SceneOf, SeatView } from '../../shared/views/types.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import type { Felt } from './feedback/visual-feedback.ts'

export type { SceneOf }

/** Something a phone remembers by itself for the length of a phase: a tab, a half-typed line. */
export interface LocalState<T> {
  value: T
  /** Remembers and draws anew. */
  set(value: T): void
}

export interface PhoneContext {
  readonly house: RoomConnection
  readonly role: Role
  readonly view: PublicView
  readonly mine: SeatView
  readonly hand: PrivateView
  /** Remembers `initial` under a key until the next phase. */
  box<T>(key: string, initial: T): LocalState<T>
  /** What was just felt of the malfunction. */
  readonly felt: Felt & { used(control: number): void }
  /** Asks the house; a refusal is said kindly. Resolves with whether it was done. */
  ask<T extends ActionType>(type: T, payload: Payload<T>): Promise<boolean>
  /** Says a line for a moment at the foot of the phone, and to screen readers. */
  say(line: string): void
  /** Draws anew. */
  refresh(): void
  /** Aborted when this phone's page is left. */
  readonly signal: AbortSignal
}

/** How a phase looks on a phone: one sentence, and what there is to do. */
export interface PhasePage<P extends PhaseId> {
  sentence(phone: PhoneContext, scene: SceneOf<P>): string
  body(phone: PhoneContext, scene: SceneOf<P>): TemplateResult
  /** The shout needs the whole phone: no sentence above, no peek below. */
  crowded?: boolean
  /** Stands at the head instead of the name, where the whole phone is needed. */
  headline?(phone: PhoneContext, scene: SceneOf<P>): TemplateResult
  /** Whether the secret at the thumb makes room just now. */
  withoutPeek?(phone: PhoneContext): boolean
}
