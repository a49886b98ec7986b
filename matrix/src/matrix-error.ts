/** What keeps the matrix from being made, as against a cell that fails; its message is for a person. */
export class MatrixError extends Error {
  override readonly name = "MatrixError";
}
