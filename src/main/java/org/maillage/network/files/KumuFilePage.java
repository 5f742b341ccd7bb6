package org.maillage.network.files;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * A file of Kumu: what it would bring, or what it has brought.
 *
 * @param standing in a sentence
 * @param again that the same file was read before; empty where it was not
 * @param notes what else is to be known before it is kept, a sentence each
 * @param moreRecognised how many others are not listed, as are {@code moreStrangers} and {@code moreRefused}; empty where all are
 */
record KumuFilePage(
        Frame frame,
        String path,
        String ties,
        String standing,
        String again,
        boolean isLookedAt,
        boolean canBeKept,
        boolean canBeUndone,
        List<String> notes,
        List<Type> types,
        Listed fresh,
        Listed otherwise,
        Listed takenOut,
        List<Link> recognised,
        String moreRecognised,
        List<String> strangers,
        String moreStrangers,
        List<Refused> refused,
        String moreRefused) {

    /**
     * What a type of connections means.
     *
     * @param field the name of the choice
     */
    record Type(String field, String words, List<Choice> choices, String chosen) {}

    /** Some ties in words, and how many others there are. */
    record Listed(List<String> ties, String more) {

        static final Listed NONE = new Listed(List.of(), "");
    }

    /** A connection that is not taken, with its place, and why. */
    record Refused(String words, String why) {}
}
