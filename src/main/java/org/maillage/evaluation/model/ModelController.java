package org.maillage.evaluation.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Socio-economic models of a team: their list, and one of them shown, written, copied and compared. */
@Controller
record ModelController(
        ModelOverview overview,
        ModelFormOverview forms,
        DescribeSubject subjects,
        ScenariosOverview scenarios,
        ModelFileOverview files,
        KeepModel keepModel,
        Clock clock) {

    private static final String MODEL = SocioEconomicModel.ALL + "/" + ModelId.ID;

    @GetMapping(SocioEconomicModel.ALL)
    Answer list(@Keeps Reader reader, @RequestParam(defaultValue = "") String after) {
        return Answer.show("evaluation/model/list", forms.list(reader, PageEnd.read(after)));
    }

    @GetMapping(SocioEconomicModel.ALL + "/new")
    Answer ask(@Keeps Reader reader) {
        return forms.ask(reader);
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(SocioEconomicModel.ALL)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var model = new ModelId(id);
        var form = forms.sent(sent, reader);
        if (!form.check().none()) {
            return forms.refuse(form, model, reader);
        }
        var team = forms.team(form, reader);
        keepModel.begin(
                form.model(model, team, subjects.title(form.subject(), team), me.id(), OffsetDateTime.now(clock)));
        return Answer.done(SocioEconomicModel.path(model), "model.begun");
    }

    /**
     * Shows one.
     *
     * @param year that is looked at; what is none is the present one
     * @param look how far: {@code obtained}, {@code applied} or {@code planned}
     */
    @GetMapping(MODEL)
    Answer show(
            @Keeps SocioEconomicModel model,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String look) {
        return Answer.show("evaluation/model/show", overview.page(model, year(year), look(look)));
    }

    private static @Nullable Integer year(String typed) {
        var year = Typed.number(typed);
        return year < 0 ? null : Integer.valueOf(year);
    }

    private static FundingCertainty look(String typed) {
        return Typed.one(FundingCertainty.class, typed).orElse(FundingCertainty.OBTAINED);
    }

    @GetMapping(MODEL + "/edit")
    Answer edit(@Keeps SocioEconomicModel model) {
        return forms.edit(model);
    }

    @PostMapping(MODEL)
    Answer save(
            @Keeps SocioEconomicModel model,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.sent(sent, model);
        var mistakes = form.check().seen(version, model.version());
        if (mistakes.none()) {
            var title = subjects.title(form.subject(), model.team());
            mistakes.seen(keepModel.change(form.change(model, title, version), me.person()));
        }
        return mistakes.none() ? Answer.done(model.path(), "web.form.saved") : forms.refuse(model, form);
    }

    @PostMapping(MODEL + "/remove")
    Answer remove(@Keeps SocioEconomicModel model, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(model.path() + "/edit", "model.remove.unsure");
        }
        keepModel.remove(model);
        return Answer.done(SocioEconomicModel.ALL, "model.removed");
    }

    @GetMapping(MODEL + "/scenario")
    Answer askScenario(@Keeps SocioEconomicModel model) {
        return forms.askScenario(model);
    }

    @PostMapping(MODEL + "/scenario")
    Answer copy(
            @Keeps SocioEconomicModel model,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var scenario = new ModelId(id);
        var form = ModelFormOverview.scenario(sent);
        form.check();
        if (!form.mistakes().none()) {
            return forms.refuseScenario(model, form, scenario);
        }
        return switch (keepModel.copy(
                model,
                model.scenario(
                        scenario,
                        form.must(ModelFormOverview.SCENARIO),
                        form.typed(ModelFormOverview.SUPPOSES),
                        me.id()))) {
            case KEPT -> Answer.done(SocioEconomicModel.path(scenario), "model.scenario.begun");
            default -> {
                form.mistakes()
                        .unless(false, ModelFormOverview.SCENARIO.name(), "model.scenario.many", Models.MOST_BESIDE);
                yield forms.refuseScenario(model, form, scenario);
            }
        };
    }

    @GetMapping(MODEL + "/beside")
    Answer beside(
            @Keeps SocioEconomicModel model,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String look) {
        return Answer.show("evaluation/model/beside", scenarios.page(model, year(year), look(look)));
    }

    @GetMapping(MODEL + "/file")
    Answer file(@Keeps SocioEconomicModel model) {
        return files.file(model);
    }
}
