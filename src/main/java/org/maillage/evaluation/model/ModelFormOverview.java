package org.maillage.evaluation.model;

import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the list of models and the forms of one and of its scenarios. */
@Component
record ModelFormOverview(Models models, DescribeSubject subjects, ModelOverview overview) {

    static final FormField<String> SCENARIO = FormField.line("name", 200).must();
    static final FormField<String> SUPPOSES = FormField.text("supposes", 2000);
    private static final Fields SCENARIO_FORM = Fields.of("model.scenario", SCENARIO, SUPPOSES);

    private static final String TEMPLATE = "evaluation/model/edit";
    private static final int PER_PAGE = 40;

    ModelsPage list(Reader reader, @Nullable PageEnd after) {
        var found = models.of(reader.teams(), after, PER_PAGE + 1);
        var shown = found.stream().limit(PER_PAGE).toList();
        var last = found.size() > PER_PAGE ? shown.getLast() : null;
        var names = subjects.teams(reader.teams()).stream()
                .collect(Collectors.toMap(it -> UUID.fromString(it.key()), it -> it.words()));
        return new ModelsPage(
                Frame.of(say("model.list"), say("model.description"))
                        .under(say("model.evaluations"), EvaluationDoor.ALL)
                        .asPersonal(),
                shown.stream()
                        .map(it -> new ModelsPage.Row(
                                it.title(),
                                it.path(),
                                Stream.of(
                                                names.size() > 1 ? names.getOrDefault(it.team(), "") : "",
                                                say(
                                                        "model.changed",
                                                        Words.moment(
                                                                it.changedAt().toInstant())))
                                        .filter(word -> !word.isEmpty())
                                        .collect(Collectors.joining(" · "))))
                        .toList(),
                last == null
                        ? ""
                        : SocioEconomicModel.ALL + "?after="
                                + new PageEnd(last.changedAt(), last.id().value()));
    }

    Answer ask(Reader reader) {
        var teams = subjects.teams(reader.teams());
        DirectoryPolicy.must(!teams.isEmpty());
        var form = ModelForm.blank(UUID.fromString(teams.getFirst().key()));
        return Answer.show(
                TEMPLATE, fresh(offered(form, reader.teams().stream().sorted().toList()), ModelId.fresh(), reader));
    }

    ModelForm sent(MultiValueMap<String, String> sent, Reader reader) {
        return offered(ModelForm.sent(sent), reader.teams().stream().sorted().toList());
    }

    ModelForm sent(MultiValueMap<String, String> sent, SocioEconomicModel model) {
        return offered(ModelForm.sent(sent).fill(model), List.of(model.team()));
    }

    private ModelForm offered(ModelForm form, List<UUID> teams) {
        return form.offer(subjects.offered(teams), subjects.teams(teams));
    }

    Answer refuse(ModelForm form, ModelId id, Reader reader) {
        return Answer.refuse(TEMPLATE, fresh(form, id, reader), form.filled().mistakes());
    }

    private static ModelFormPage fresh(ModelForm form, ModelId id, Reader reader) {
        return new ModelFormPage(
                ModelOverview.frame(say("model.new")),
                SocioEconomicModel.ALL,
                say("model.new.lead"),
                form.filled(),
                id.value().toString(),
                null,
                reader.teams().size() > 1,
                "",
                SocioEconomicModel.ALL);
    }

    Answer edit(SocioEconomicModel model) {
        return Answer.show(TEMPLATE, changing(model, offered(ModelForm.of(model), List.of(model.team()))));
    }

    Answer refuse(SocioEconomicModel model, ModelForm form) {
        if (form.filled().mistakes().isStale()) {
            form.filled().mistakes().now(List.of(model.title(), overview.changed(model)));
        }
        return Answer.refuse(TEMPLATE, changing(model, form), form.filled().mistakes());
    }

    private static ModelFormPage changing(SocioEconomicModel model, ModelForm form) {
        return new ModelFormPage(
                ModelOverview.frame(say("model.edit")).under(model.title(), model.path()),
                model.path(),
                "",
                form.filled(),
                "",
                model.version(),
                false,
                model.path() + "/remove",
                model.path());
    }

    static Filled scenario(MultiValueMap<String, String> sent) {
        return SCENARIO_FORM.sent(sent);
    }

    Answer askScenario(SocioEconomicModel model) {
        return Answer.show(TEMPLATE, copying(model, SCENARIO_FORM.empty(), ModelId.fresh()));
    }

    Answer refuseScenario(SocioEconomicModel model, Filled form, ModelId id) {
        return Answer.refuse(TEMPLATE, copying(model, form, id), form.mistakes());
    }

    private static ModelFormPage copying(SocioEconomicModel model, Filled form, ModelId id) {
        return new ModelFormPage(
                ModelOverview.frame(say("model.scenario.new")).under(model.title(), model.path()),
                model.path() + "/scenario",
                say("model.scenario.lead", model.title()),
                form,
                id.value().toString(),
                null,
                false,
                "",
                model.path());
    }

    /** The team for which a sound form is: that of what lives on it or, where that is nobody’s, the chosen one. */
    UUID team(ModelForm form, Reader reader) {
        var chosen = form.filled().get(ModelForm.TEAM);
        return subjects.teamOf(form.subject(), reader.teams())
                .or(() -> Optional.ofNullable(chosen).filter(reader.teams()::contains))
                .orElseGet(() ->
                        reader.teams().stream().min(Comparator.naturalOrder()).orElseThrow());
    }
}
