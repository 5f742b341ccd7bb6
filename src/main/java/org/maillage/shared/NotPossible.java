package org.maillage.shared;

import org.jspecify.annotations.Nullable;

/** Says that something cannot be done as things stand, in a sentence for whoever asked for it. */
public class NotPossible extends RuntimeException {

    private final transient @Nullable Saying why;

    /** @param sentence for whoever starts the platform, of which there are no pages yet */
    public NotPossible(String sentence) {
        super(sentence);
        this.why = null;
    }

    /** @param why what stands in the way and what to do instead */
    public NotPossible(Saying why) {
        this.why = why;
    }

    @Override
    public @Nullable String getMessage() {
        return why == null ? super.getMessage() : Words.say(why);
    }
}
