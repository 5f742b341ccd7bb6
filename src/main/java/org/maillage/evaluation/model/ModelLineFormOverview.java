package org.maillage.evaluation.model;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.evaluation.model.ModelDoors.KeptLine;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms of lines: one by one, each side with what it needs, or pasted from a spreadsheet. */
@Component
record ModelLineFormOverview(ModelLines lines, ModelOverview overview, Clock clock) {

    static final FormField<Side> PASTED_SIDE =
            FormField.one("side", Side.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> PASTED = FormField.text("rows", 40_000).must();
    private static final Fields PASTE = Fields.of("model.paste", PASTED, PASTED_SIDE, ModelLineForm.YEAR);

    private static final String TEMPLATE = "evaluation/model/line";

    private static Frame frame(SocioEconomicModel model, String title) {
        return ModelOverview.frame(title).under(model.title(), model.path());
    }

    /** @param year that the page showed from which it comes; null for none */
    Answer ask(SocioEconomicModel model, Side side, @Nullable Integer year) {
        var now = year == null || year < ModelLineForm.FIRST_YEAR || year > ModelLineForm.LAST_YEAR
                ? today(clock).getYear()
                : year;
        var before = lines.latest(model.id(), side).orElse(null);
        return Answer.show(TEMPLATE, fresh(model, ModelLineForm.blank(side, now, before), ModelLineId.fresh()));
    }

    Answer refuse(SocioEconomicModel model, ModelLineForm form, ModelLineId id) {
        return Answer.refuse(TEMPLATE, fresh(model, form, id), form.filled().mistakes());
    }

    private static ModelLineFormPage fresh(SocioEconomicModel model, ModelLineForm form, ModelLineId id) {
        var side = Typed.key(form.side());
        return new ModelLineFormPage(
                frame(model, say("model.add." + side)),
                model.path() + "/lines",
                say("model.side." + side + ".hint"),
                side,
                form.filled(),
                id.value().toString(),
                null,
                "",
                model.path());
    }

    Answer edit(KeptLine kept) {
        return Answer.show(TEMPLATE, changing(kept, ModelLineForm.of(kept.line())));
    }

    Answer refuse(KeptLine kept, ModelLineForm form) {
        var mistakes = form.filled().mistakes();
        if (mistakes.isStale()) {
            var now = lines.find(kept.model().id(), kept.line().id()).orElse(kept.line());
            mistakes.now(List.of(
                    now.words(),
                    now.value().map(ModelEuros::said).orElse(say("model.no-value")),
                    overview.changed(kept.model())));
        }
        return Answer.refuse(TEMPLATE, changing(kept, form), mistakes);
    }

    private static ModelLineFormPage changing(KeptLine kept, ModelLineForm form) {
        var path = kept.model().path() + "/lines/" + kept.line().id().value();
        var side = Typed.key(form.side());
        return new ModelLineFormPage(
                frame(kept.model(), say("model.line.edit")),
                path,
                say("model.side." + side + ".hint"),
                side,
                form.filled(),
                "",
                kept.line().version(),
                path + "/remove",
                kept.model().path());
    }

    static Filled pasted(MultiValueMap<String, String> sent) {
        return sides(PASTE.sent(sent));
    }

    private static Filled sides(Filled form) {
        return form.offerEach(PASTED_SIDE, List.of(Side.RESOURCE, Side.EXPENSE));
    }

    Answer askPaste(SocioEconomicModel model) {
        var form = sides(PASTE.empty()
                .with(PASTED_SIDE, Side.RESOURCE)
                .with(ModelLineForm.YEAR, today(clock).getYear()));
        return Answer.show("evaluation/model/paste", paste(model, form, UUID.randomUUID(), null));
    }

    /** @param pasted what was read; null for what could not be */
    Answer showPaste(SocioEconomicModel model, Filled form, UUID id, @Nullable PastedLines pasted) {
        return Answer.refuse("evaluation/model/paste", paste(model, form, id, pasted), form.mistakes());
    }

    private static PasteLinesPage paste(SocioEconomicModel model, Filled form, UUID id, @Nullable PastedLines pasted) {
        return new PasteLinesPage(
                frame(model, say("model.paste.title")),
                model.path() + "/paste",
                form,
                id.toString(),
                pasted == null
                        ? List.of()
                        : pasted.lines().stream()
                                .map(it -> new PasteLinesPage.Read(
                                        it.words(),
                                        say("model.side." + Typed.key(it.side())) + detail(it),
                                        String.valueOf(it.year()),
                                        it.counted().said()))
                                .toList(),
                pasted == null
                        ? List.of()
                        : pasted.unread().stream()
                                .map(it -> new PasteLinesPage.Unread(it.words(), say(it.why())))
                                .toList(),
                pasted != null,
                model.path());
    }

    private static String detail(ModelLine line) {
        var detail = ModelOverview.detail(line);
        return detail.isEmpty() ? "" : " · " + detail;
    }
}
