package org.maillage.codevelopment.room;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of how a session is to go.
 *
 * @param minutes the names of the fields of minutes
 * @param usual what each format usually has, in words
 * @param room path of the room
 * @param begun whether it is too late to change it
 */
record PlanPage(
        Frame frame,
        String action,
        String back,
        String room,
        Filled form,
        List<String> minutes,
        List<Usual> usual,
        Total total,
        boolean begun,
        int version) {

    /**
     * How long it takes in all.
     *
     * @param words with the minutes that are typed
     * @param starts as clocks show it, {@code planned} in words: what the page makes the words of as minutes change
     */
    record Total(String words, String starts, String planned) {}

    /** A format, with the address that fills its minutes in. */
    record Usual(String path, String words) {}
}
