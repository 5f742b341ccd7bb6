package org.maillage.web;

import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/** A key of a vocabulary, and its words for the reader. */
public record Choice(String key, String words) {

    public static Choice of(String key, Saying words) {
        return new Choice(key, Words.say(words));
    }
}
