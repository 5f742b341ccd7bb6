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
        String total,
        boolean begun,
        int version) {

    /** A format, with the address that fills its minutes in. */
    record Usual(String path, String words) {}
}
