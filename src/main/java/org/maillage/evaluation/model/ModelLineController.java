package org.maillage.evaluation.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.model.ModelDoors.KeptLine;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of a socio-economic model: written one after another, pasted, changed and removed. */
@Controller
record ModelLineController(ModelLineFormOverview forms, KeepModel keepModel) {

    private static final String MODEL = SocioEconomicModel.ALL + "/" + ModelId.ID;
    private static final String LINE = MODEL + "/lines/" + ModelLineId.ID;

    @GetMapping(MODEL + "/lines/new")
    Answer ask(
            @Keeps SocioEconomicModel model,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String year) {
        var typed = Typed.number(year);
        return forms.ask(model, side(side), typed < 0 ? null : Integer.valueOf(typed));
    }

    private static Side side(@Nullable String typed) {
        return Typed.one(Side.class, typed == null ? "" : typed).orElse(Side.RESOURCE);
    }

    /**
     * Keeps a line.
     *
     * @param id that the page has given it, by which it is kept once
     * @param another whether the next one is written at once
     */
    @PostMapping(MODEL + "/lines")
    Answer add(
            @Keeps SocioEconomicModel model,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "false") boolean another) {
        var line = new ModelLineId(id);
        var form = ModelLineForm.sent(side(side), sent);
        if (form.check().none()) {
            var kept = form.line(line, id, 0);
            if (keepModel.add(model.id(), List.of(kept), me.person()) == KeepModel.Outcome.KEPT) {
                return another
                        ? Answer.done(
                                model.path() + "/lines/new?side=" + Typed.key(form.side()) + "&year=" + kept.year(),
                                "model.line.kept-another",
                                kept.words())
                        : Answer.done(model.path() + "?year=" + kept.year() + "&look=" + look(kept), "model.line.kept");
            }
            full(form.filled().mistakes(), ModelLineForm.WORDS.name());
        }
        return forms.refuse(model, form, line);
    }

    // The page is shown so far that what was written is in its sums.
    private static String look(ModelLine line) {
        return line.certainty() == null ? "" : Typed.key(line.certainty());
    }

    private static void full(Mistakes mistakes, String field) {
        mistakes.unless(false, field, "model.line.full", ModelLines.MOST);
    }

    @GetMapping(LINE)
    Answer edit(@Keeps KeptLine kept) {
        return forms.edit(kept);
    }

    @PostMapping(LINE)
    Answer save(
            @Keeps KeptLine kept,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var line = kept.line();
        var form = ModelLineForm.sent(line.side(), sent);
        var mistakes = form.check().seen(version, line.version());
        if (mistakes.none()) {
            var changed = form.line(line.id(), line.twin(), version);
            mistakes.seen(keepModel.change(kept.model().id(), changed, me.person()) == KeepModel.Outcome.KEPT);
            if (mistakes.none()) {
                return Answer.done(
                        kept.model().path() + "?year=" + changed.year() + "&look=" + look(changed), "web.form.saved");
            }
        }
        return forms.refuse(kept, form);
    }

    @PostMapping(LINE + "/remove")
    Answer remove(@Keeps KeptLine kept, @AuthenticationPrincipal SignedIn me) {
        keepModel.remove(kept.model().id(), kept.line(), me.person());
        return Answer.done(
                kept.model().path() + "?year=" + kept.line().year(),
                "model.line.removed",
                kept.line().words());
    }

    @GetMapping(MODEL + "/paste")
    Answer askPaste(@Keeps SocioEconomicModel model) {
        return forms.askPaste(model);
    }

    /**
     * Shows what was read of pasted rows and, once its reader has said so, keeps them.
     *
     * @param id of all of them, by which they are kept once
     */
    @PostMapping(MODEL + "/paste")
    Answer paste(
            @Keeps SocioEconomicModel model,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "false") boolean keep) {
        var form = ModelLineFormOverview.pasted(sent);
        form.check();
        if (!form.mistakes().none()) {
            return forms.showPaste(model, form, id, null);
        }
        var pasted = PastedLines.read(
                form.typed(ModelLineFormOverview.PASTED),
                form.must(ModelLineFormOverview.PASTED_SIDE),
                form.must(ModelLineForm.YEAR),
                id);
        if (keep && !pasted.lines().isEmpty()) {
            if (keepModel.add(model.id(), pasted.lines(), me.person()) == KeepModel.Outcome.KEPT) {
                return Answer.done(
                        model.path() + "?year=" + pasted.lines().getFirst().year() + "&look=planned",
                        "model.paste.kept",
                        pasted.lines().size());
            }
            full(form.mistakes(), ModelLineFormOverview.PASTED.name());
        }
        return forms.showPaste(model, form, id, pasted);
    }
}
