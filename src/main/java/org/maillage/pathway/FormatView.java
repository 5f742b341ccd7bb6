package org.maillage.pathway;

import java.util.List;
import org.maillage.pathway.Template.Format;

/** A format as pages show it: the shape and the icon of its knot, its name, and what it is. */
record FormatView(
        String shape, String icon, String title, String description, List<Marks.Mark> marks, String certainty) {

    static FormatView of(Format format, Marks marks) {
        return new FormatView(
                format.shape().key(),
                format.icon(),
                format.title().toString(),
                format.description().toString(),
                marks.at(format.sources()),
                format.certainty().key());
    }
}
