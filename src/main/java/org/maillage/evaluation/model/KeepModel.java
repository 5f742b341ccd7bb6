package org.maillage.evaluation.model;

import java.util.List;
import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps models and their lines, each once however often it comes. */
@Component
class KeepModel {

    private final Models models;
    private final ModelLines lines;

    KeepModel(Models models, ModelLines lines) {
        this.models = models;
        this.lines = lines;
    }

    /** What became of lines, or of a scenario. */
    enum Outcome {
        KEPT,
        /** There are as many lines, or scenarios, as there can be. */
        FULL,
        /** Somebody else has changed it since it was read. */
        STALE
    }

    @Transactional
    public void begin(SocioEconomicModel model) {
        models.add(model);
    }

    /** Begins a scenario: a model with the lines of another. */
    @Transactional
    public Outcome copy(SocioEconomicModel from, SocioEconomicModel scenario) {
        var family = models.family(from);
        if (family.stream().anyMatch(it -> it.id().equals(scenario.id()))) {
            return Outcome.KEPT;
        }
        if (family.size() >= Models.MOST_BESIDE) {
            return Outcome.FULL;
        }
        models.add(scenario);
        lines.copy(from.id(), scenario.id());
        return Outcome.KEPT;
    }

    @Transactional
    public boolean change(SocioEconomicModel model, PersonId by) {
        return models.save(model, by);
    }

    @Transactional
    public Outcome add(ModelId model, List<ModelLine> added, PersonId by) {
        if (lines.count(model) + added.size() > ModelLines.MOST) {
            return Outcome.FULL;
        }
        added.forEach(it -> lines.add(model, it));
        models.touch(model, by);
        return Outcome.KEPT;
    }

    @Transactional
    public Outcome change(ModelId model, ModelLine line, PersonId by) {
        if (!lines.save(line)) {
            return Outcome.STALE;
        }
        models.touch(model, by);
        return Outcome.KEPT;
    }

    @Transactional
    public void remove(ModelId model, ModelLine line, PersonId by) {
        lines.remove(line.id());
        models.touch(model, by);
    }

    @Transactional
    public void remove(SocioEconomicModel model) {
        models.remove(model.id());
    }
}
