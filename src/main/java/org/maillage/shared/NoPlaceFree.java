package org.maillage.shared;

/** Says that as much of something costly is being done as may be at once; a place may be free again soon. */
public final class NoPlaceFree extends RuntimeException {

    private final String what;

    /** @param what is being done, as the end of a key of words for whoever asked */
    public NoPlaceFree(String what) {
        super("No place is free (%s).".formatted(what), null, false, false);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
