package org.maillage.pathway;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.shared.Text;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What the page of a version of a template shows. */
record TemplatePage(
        Frame frame,
        String path,
        String title,
        String lead,
        String origin,
        String licence,
        int version,
        List<Integer> versions,
        String duration,
        String cohort,
        List<String> aims,
        List<Step> steps,
        List<String> bands,
        List<Theme> themes,
        List<FormatView> formats,
        List<String> outputs,
        List<String> participants,
        List<String> organisers,
        List<EditionCard> usedBy,
        List<Marks.Line> sources) {

    /** A step on the arc of the pathway. */
    record Step(
            String form,
            String icon,
            String month,
            String code,
            String title,
            String formats,
            String theory,
            String applied,
            String themes,
            String certainty,
            List<String> between,
            List<String> outputs,
            List<Marks.Mark> marks) {}

    /** A theme and its sources. */
    record Theme(String title, List<Marks.Mark> marks) {}

    static String path(Template template) {
        return "/templates/" + template.slug();
    }

    static TemplatePage of(Template template, List<Integer> versions, List<PublishedEdition> usedBy) {
        var marks = Marks.of(template.sources());
        var frame = Frame.of(template.title().toString(), template.summary().toString())
                .in(Frame.Section.EDITIONS)
                .under(Words.say("pathway.templates"), "/templates");
        return new TemplatePage(
                frame,
                path(template),
                template.title().toString(),
                template.summary().toString(),
                template.origin().toString(),
                template.licence(),
                template.version(),
                versions,
                Words.say("pathway.template.months", template.durationMonths()),
                Words.say(
                        "pathway.template.territories",
                        template.cohort().min(),
                        template.cohort().max()),
                words(template.aims()),
                template.steps().stream().map(it -> step(it, template, marks)).toList(),
                template.bands().stream().map(it -> it.title().toString()).toList(),
                template.themes().stream()
                        .map(it -> new Theme(it.title().toString(), marks.at(it.sources())))
                        .toList(),
                template.formats().stream().map(it -> FormatView.of(it, marks)).toList(),
                words(template.outputs()),
                words(template.commitments().participants()),
                words(template.commitments().organisers()),
                usedBy.stream().map(EditionCard::of).toList(),
                marks.lines());
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::toString).toList();
    }

    private static Step step(Template.Step step, Template template, Marks marks) {
        var drawn = template.format(step.appliedFormat() == null ? step.format() : step.appliedFormat());
        return new Step(
                drawn.map(it -> it.shape().key()).orElse("circle"),
                drawn.map(Template.Format::icon).orElse("dot"),
                step.month() == null
                        ? Words.say("pathway.template.whole-period")
                        : Words.say("pathway.template.month", step.month()),
                step.code(),
                step.title().toString(),
                String.join(
                        " · ",
                        Stream.of(step.format(), step.appliedFormat())
                                .filter(Objects::nonNull)
                                .flatMap(it -> template.format(it).stream())
                                .map(it -> it.title().toString())
                                .toList()),
                EditionPage.words(step.theory()),
                EditionPage.words(step.applied()),
                String.join(
                        ", ",
                        step.themes().stream()
                                .flatMap(it -> template.theme(it).stream())
                                .map(it -> it.title().toString())
                                .toList()),
                step.certainty().key(),
                words(step.between()),
                words(step.outputs()),
                marks.at(step.sources()));
    }
}
