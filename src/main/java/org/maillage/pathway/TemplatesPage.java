package org.maillage.pathway;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** The list of templates, each in its newest version. */
record TemplatesPage(Frame frame, List<Template> templates) {

    static TemplatesPage of(List<TemplateVersion> templates) {
        var frame = Frame.of(Words.say("pathway.templates"), Words.say("pathway.templates.lead"));
        return new TemplatesPage(
                frame.in(Frame.Section.EDITIONS),
                templates.stream().map(TemplateVersion::template).toList());
    }
}
