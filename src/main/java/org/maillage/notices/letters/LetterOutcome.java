package org.maillage.notices.letters;

import org.maillage.shared.Typed;

/** Whether a letter goes to one of those who were chosen, and if not, why not. */
enum LetterOutcome {
    POSTED,
    /** They have said by a link that they want no more of these letters. */
    REFUSES,
    /** They want to hear nothing by mail. */
    NO_NEWS,
    NO_ADDRESS,
    /** They are no more among those to whom the author may write. */
    GONE,
    /** Somebody chosen before them has the same address, which gets one mail. */
    SAME_ADDRESS;

    /** The outcome as tables and message keys name it. */
    String key() {
        return Typed.key(this);
    }
}
