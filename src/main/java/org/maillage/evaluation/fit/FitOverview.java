package org.maillage.evaluation.fit;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.fit.Advice.OneAsked;
import org.maillage.evaluation.fit.Advice.Verdict;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the list of asked evaluations, and what can be answered to one. */
@Component
record FitOverview(AskedEvaluations all, FitFormOverview forms, Addressees people) {

    FitListPage list(Reader reader, @Nullable FitId after) {
        var found = all.of(reader.teams(), after);
        var shown = found.stream().limit(AskedEvaluations.PAGE).toList();
        var madeUp = !shown.isEmpty() && shown.stream().allMatch(AskedEvaluation::example);
        if (madeUp) {
            Here.markDemonstration();
        }
        return new FitListPage(
                Frame.of(say("evaluation.menu"), say("fit.description")).asPersonal(),
                shown.stream().map(it -> row(it, it.example() && !madeUp)).toList(),
                share(all.adviceFor(reader.teams())),
                after == null ? "" : EvaluationDoor.ALL,
                found.size() > shown.size()
                        ? EvaluationDoor.ALL + "?after=" + shown.getLast().id().value()
                        : "");
    }

    // So few that a percentage would say nothing.
    private static String share(List<Advice> all) {
        var asked = all.stream().filter(it -> it.verdict() != Verdict.OPEN).toList();
        var fit = asked.stream().filter(it -> it.verdict() == Verdict.FITS).count();
        return asked.isEmpty() ? "" : say("fit.share", count(fit), count(asked.size()), fit);
    }

    private static FitListPage.Row row(AskedEvaluation it, boolean marked) {
        var verdict = it.advice().verdict();
        return new FitListPage.Row(
                it.id().path(),
                it.title(),
                Stream.concat(tags(it).stream(), Stream.of(day(it.changedOn()))).collect(Collectors.joining(" · ")),
                verdict.signal(),
                say("fit.verdict." + Typed.key(verdict)),
                marked);
    }

    private static List<String> tags(AskedEvaluation it) {
        var asker = say("fit.asker." + Typed.key(it.asker()));
        return List.of(
                say("fit.kind." + Typed.key(it.kind())),
                say("alliance.stage." + Typed.key(it.stage())),
                it.whom().isEmpty() ? asker : asker + "\u00a0: " + it.whom());
    }

    FitPage page(AskedEvaluation fit) {
        var advice = fit.advice();
        var verdict = Typed.key(advice.verdict());
        var stage = Typed.key(fit.stage());
        return new FitPage(
                Frame.of(fit.title(), say("fit.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .asPersonal(),
                fit.id().path(),
                fit.version(),
                tags(fit),
                fit.words(),
                advice.verdict().signal(),
                say("fit.verdict." + verdict),
                say("fit.says." + verdict, say("fit.in-stage." + stage)),
                moved(fit),
                heard(fit),
                advice.asked().stream().map(it -> line(it, stage)).toList(),
                horizons(fit),
                advice.lacks() ? say("fit.lacks." + Typed.key(advice.form())) : "",
                form(fit, advice.form()),
                advice.isToBeSaid() ? letter(fit) : null,
                changed(fit));
    }

    private String moved(AskedEvaluation fit) {
        return fit.underway() == null
                ? ""
                : forms.underway(fit.team()).stream()
                        .filter(it -> it.id().equals(fit.underway()))
                        .flatMap(it -> Stream.ofNullable(it.stage()))
                        .filter(it -> it != fit.stage())
                        .findFirst()
                        .map(it -> say("fit.moved", say("fit.in-stage." + Typed.key(it))))
                        .orElse("");
    }

    private static List<FitPage.Heard> heard(AskedEvaluation fit) {
        return fit.heard().stream()
                .map(it -> new FitPage.Heard(
                        Typed.key(it),
                        say("fit.asked." + Typed.key(it)),
                        say("fit.answer." + Typed.key(it.at(fit.stage())))))
                .toList();
    }

    private static FitPage.Line line(OneAsked it, String stage) {
        var what = Typed.key(it.what());
        return new FitPage.Line(
                say("fit.asked." + what),
                it.suits().signal(),
                say("fit.answer." + Typed.key(it.suits())),
                switch (it.suits()) {
                    case YES -> it.what() == AskedFor.ACTIVITY ? say("fit.why.activity") : "";
                    case TOLD -> say("fit.why.told." + what);
                    case TOO_EARLY -> say("fit.why.early." + what, say("fit.in-stage." + stage));
                    case NEVER -> say("fit.why.ranking");
                });
    }

    private static List<Choice> horizons(AskedEvaluation fit) {
        var soon = fit.advice().tooSoon();
        return fit.asked().stream()
                .flatMap(it -> it.horizon().stream())
                .distinct()
                .map(it -> new Choice(
                        soon.stream().anyMatch(one -> one.horizon() == it) ? "soon" : "",
                        horizon(fit, it, soon.stream().anyMatch(one -> one.horizon() == it))))
                .toList();
    }

    private static String horizon(AskedEvaluation fit, Horizon it, boolean soon) {
        var says = say("fit.horizon." + Typed.key(it));
        if (fit.begunOn() == null) {
            return says + " " + say("fit.horizon.begun");
        }
        var from = day(it.from(fit.begunOn()));
        return soon && fit.dueOn() != null
                ? says + " " + say("fit.horizon.soon", day(fit.dueOn()), day(fit.begunOn()), from)
                : says + " " + say("fit.horizon.from", day(fit.begunOn()), from);
    }

    private static FitPage.Form form(AskedEvaluation fit, FittingForm form) {
        var key = "fit.form." + Typed.key(form);
        return new FitPage.Form(
                say(key),
                say(key + ".lead"),
                form.headings().stream()
                        .map(it -> new Choice(DescribeFitLetter.heading(form, it), say(key + "." + it + ".hint")))
                        .toList(),
                fit.id().path() + "/form.odt");
    }

    private static FitPage.Letter letter(AskedEvaluation fit) {
        var subject = DescribeFitLetter.subject(fit);
        var text = String.join("\n\n", DescribeFitLetter.paragraphs(fit));
        return new FitPage.Letter(
                subject,
                text,
                "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text),
                fit.id().path() + "/letter.pdf");
    }

    // Programs for mail read a plus sign as one, and want both line ends.
    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private String changed(AskedEvaluation fit) {
        var who = fit.changedBy() == null
                ? ""
                : people.of(fit.changedBy()).map(Addressee::name).orElse("");
        return who.isEmpty()
                ? say("fit.changed", day(fit.changedOn()))
                : say("fit.changed-by", who, day(fit.changedOn()));
    }
}
