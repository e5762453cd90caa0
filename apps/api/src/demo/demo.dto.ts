export class DemoDto {
  /** Whether this installation is a demo, with a mailbox and a clock that can be moved. */
  demo!: boolean;
  /** What time it is here. */
  now!: Date;
}
