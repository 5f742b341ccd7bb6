package org.maillage.programme.session;

import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/**
 * What somebody types about what a session or an edition was worth.
 *
 * @param useful from 1, not at all, to 4, very much
 */
public record TypedFeedback(String useful, String kept, String missed) {

    public static final TypedFeedback EMPTY = new TypedFeedback("", "", "");

    private static final int LONGEST = 2000;

    public TypedFeedback(@Nullable String useful, @Nullable String kept, @Nullable String missed) {
        this.useful = Typed.words(useful);
        this.kept = Typed.words(kept);
        this.missed = Typed.words(missed);
    }

    public Mistakes check() {
        return new Mistakes()
                .unless(useful.matches("[1-4]"), "useful", "form.choose")
                .atMost(kept, "kept", LONGEST)
                .atMost(missed, "missed", LONGEST);
    }
}
