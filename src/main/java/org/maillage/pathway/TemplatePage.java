package org.maillage.pathway;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.web.Frame;

/** What the page of a version of a template shows. */
record TemplatePage(Frame frame, Template template, List<Integer> versions, Marks marks, List<EditionCard> usedBy) {

    static TemplatePage of(Template template, List<Integer> versions, List<PublishedEdition> usedBy) {
        var frame = Frame.of(template.title().toString(), template.summary().toString())
                .in(Frame.Section.EDITIONS)
                .under(say("pathway.templates"), "/templates");
        return new TemplatePage(
                frame,
                template,
                versions,
                Marks.of(template.sources()),
                usedBy.stream().map(EditionCard::new).toList());
    }

    String cohort() {
        return say(
                "pathway.template.territories",
                template.cohort().min(),
                template.cohort().max());
    }

    /** The class of the knot of a step. */
    String form(Template.Step step) {
        return template.drawn(step.format(), step.appliedFormat())
                .map(it -> it.shape().key())
                .orElse("circle");
    }

    String icon(Template.Step step) {
        return template.drawn(step.format(), step.appliedFormat())
                .map(Template.Format::icon)
                .orElse("dot");
    }

    String formats(Template.Step step) {
        return template.formatWords(step.format(), step.appliedFormat());
    }

    String month(Template.Step step) {
        return step.month() == null
                ? say("pathway.template.whole-period")
                : say("pathway.template.month", step.month());
    }
}
