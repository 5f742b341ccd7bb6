package org.maillage.shared;

/** Says that something cannot be done as things stand, in a sentence for whoever asked for it. */
public class NotPossible extends RuntimeException {

    /** @param sentence what stands in the way and what to do instead, in the language of the reader */
    public NotPossible(String sentence) {
        super(sentence);
    }
}
