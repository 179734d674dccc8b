// Users that stand in Moodle already, as far as a list of them tells.

export interface MoodleUser {
  username: string;
  /** First name and surname. */
  name: string;
  email: string;
  /** Absent when the list has no such column: then it is unknown, not empty. */
  idnumber?: string;
}

/** Users with this text in a field; capitals and spaces around it do not count. Nobody for an empty text. */
export type MoodleLookup = (by: 'username' | 'email' | 'idnumber', text: string) => readonly MoodleUser[];
