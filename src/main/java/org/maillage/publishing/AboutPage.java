package org.maillage.publishing;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Frame.Section;

/** What the page « À propos » shows. */
record AboutPage(Frame frame, List<Part> parts, List<About.Source> sources) {

    /** A part with a title. */
    record Part(String anchor, String title, List<String> paragraphs) {}

    static AboutPage of(About about) {
        var parts = about.sections().stream().map(AboutPage::part).toList();
        return new AboutPage(
                Frame.of(Words.say("publishing.about.title"), Words.say("publishing.about.lead"))
                        .in(Section.ABOUT),
                parts,
                about.sources());
    }

    private static Part part(About.Section section) {
        return new Part(
                section.key(),
                section.title().toString(),
                section.paragraphs().stream().map(Object::toString).toList());
    }
}
