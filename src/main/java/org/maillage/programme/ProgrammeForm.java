package org.maillage.programme;

import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What a lead types about a programme. */
record ProgrammeForm(String title, String words) {

    static final ProgrammeForm EMPTY = new ProgrammeForm("", "");

    ProgrammeForm(@Nullable String title, @Nullable String words) {
        this.title = Typed.words(title);
        this.words = Typed.words(words);
    }

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(programme.title(), programme.words());
    }

    Mistakes check() {
        return new Mistakes()
                .words(title, "title", Programme.LONGEST_TITLE)
                .atMost(words, "words", Programme.LONGEST_WORDS);
    }
}
