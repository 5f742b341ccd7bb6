package org.maillage.evaluation.model;

import java.util.List;
import org.maillage.evaluation.model.ModelPage.Tab;
import org.maillage.web.Frame;

/**
 * A model beside its scenarios, in the order in which they were begun.
 *
 * @param models each with its name and page
 * @param measures what is compared, a row each
 * @param differences what each scenario says otherwise than the model, which is not among them
 */
record ScenariosPage(
        Frame frame,
        List<Tab> years,
        List<Tab> upTo,
        List<Tab> models,
        List<Row> measures,
        List<Scenario> differences) {

    /** A measure, with its value in each model. */
    record Row(String words, List<Cell> cells) {}

    /** @param differs whether it is another than that of the first model */
    record Cell(String words, boolean differs) {}

    record Scenario(String title, String path, List<Difference> lines) {}

    /** @param kind whether the line was added, left out or changed */
    record Difference(String kind, String words, String before, String after) {}
}
