package org.maillage.pathway.programme;

import java.util.List;
import org.maillage.shared.Frame;
import org.maillage.shared.Mistakes;

/** The form of a framing note. */
record NotePage(Frame frame, String path, int next, List<Field> fields, int version, Mistakes mistakes) {

    record Field(String key, String label, String words) {}
}
