package org.maillage.pathway;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.pathway.TemplateDifference.StepDifference;
import org.maillage.web.Frame;

/** Two versions of a template side by side. */
record TemplateDifferencePage(
        Frame frame, String title, String before, String after, String origin, List<StepDifference> steps) {

    static TemplateDifferencePage of(Template before, Template after) {
        var title = say("pathway.template.difference", before.version(), after.version());
        return new TemplateDifferencePage(
                Frame.of(title, after.title().toString())
                        .in(Frame.Section.EDITIONS)
                        .under(after.title().toString(), "/templates/" + after.slug()),
                after.title().toString(),
                say("pathway.version", before.version()),
                say("pathway.version", after.version()),
                after.origin().toString(),
                TemplateDifference.between(before, after).steps());
    }
}
