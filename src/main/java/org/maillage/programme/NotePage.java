package org.maillage.programme;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** The form of a framing note. */
record NotePage(Frame frame, String path, int next, List<Field> fields, int version, Mistakes mistakes) {

    record Field(String key, String label, String words) {}
}
