/** Comma-separated phrases, in the notation of a theme's. */
export interface LeisureWords {
  readonly strong: string;
  readonly medium: string;
  readonly weak: string;
}
