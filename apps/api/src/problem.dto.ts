/** What is wrong with one field of the request. */
export class FieldProblemDto {
  /** Path of the field in the body. */
  field!: string;
  /** Stable code for programs. */
  code!: string;
  /** French sentence for the person who filled the field. */
  message!: string;
}

/** A refusal (RFC 9457, application/problem+json). */
export class ProblemDto {
  type!: string;
  title!: string;
  status!: number;
  /** Stable code for programs. */
  code!: string;
  /** French sentence for the person. */
  detail!: string;
  fields!: FieldProblemDto[];
}
