package org.maillage.alliance.charter;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Who is bound by which version on a day.
 *
 * @param day in words; empty where none could be read
 */
record BoundPage(Frame frame, String path, Filled form, String day, List<Row> rows) {

    /**
     * A member.
     *
     * @param by the version that binds it; empty for none, and {@code byPath} where it is read
     * @param lacks that it has not signed the newest; empty when it has
     */
    record Row(String member, String by, String byPath, String signed, String lacks) {}
}
