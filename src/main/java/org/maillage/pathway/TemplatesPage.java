package org.maillage.pathway;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What the list of templates shows. */
record TemplatesPage(Frame frame, List<Card> templates) {

    /** A template in its newest version. */
    record Card(String path, String title, String summary, int version, String duration, int steps) {}

    static TemplatesPage of(List<TemplateVersion> templates) {
        var frame = Frame.of(Words.say("pathway.templates"), Words.say("pathway.templates.lead"));
        return new TemplatesPage(
                frame.in(Frame.Section.EDITIONS),
                templates.stream()
                        .map(TemplateVersion::template)
                        .map(it -> new Card(
                                TemplatePage.path(it),
                                it.title().toString(),
                                it.summary().toString(),
                                it.version(),
                                Words.say("pathway.template.months", it.durationMonths()),
                                it.steps().size()))
                        .toList());
    }
}
