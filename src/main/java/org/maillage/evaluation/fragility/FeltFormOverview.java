package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.evaluation.fragility.FeltLinks.FeltLink;
import org.maillage.evaluation.fragility.FragilityPages.FeltLinksPage;
import org.maillage.evaluation.fragility.FragilityPages.FeltPage;
import org.maillage.evaluation.fragility.FragilityPages.FeltSaidPage;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.territory.Perimeters;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms by which groups say what they feel: by a link on a phone, or typed by the team for several. */
@Component
record FeltFormOverview(Fragilities fragilities, Perimeters perimeters, Settings settings) {

    private static final String TEMPLATE = "evaluation/fragility/felt";
    private static final List<FormField<?>> OF_SEVERAL = List.of(FeltForm.CAME, FeltForm.GROUP, FeltForm.PEOPLE);

    private static FeltForm offered(FeltForm form) {
        return form.offer(Stream.of(
                        Stream.of(new Choice("", say("fragility.felt.choose"))),
                        IntStream.rangeClosed(0, FeltForm.HIGHEST)
                                .mapToObj(it -> new Choice(String.valueOf(it), words(it))),
                        Stream.of(new Choice(FeltForm.UNKNOWN, say("fragility.felt.unknown"))))
                .flatMap(it -> it)
                .toList());
    }

    private static String words(int level) {
        return switch (level) {
            case 0 -> say("fragility.felt.lowest");
            case FeltForm.HIGHEST -> say("fragility.felt.highest");
            default -> String.valueOf(level);
        };
    }

    FeltForm linked(FeltLink link) {
        return offered(FeltForm.blank(fragilities.of(link.diagnosis().id())));
    }

    FeltForm linked(FeltLink link, MultiValueMap<String, String> sent) {
        return offered(FeltForm.sent(sent, fragilities.of(link.diagnosis().id())));
    }

    FeltForm several(Diagnosis diagnosis) {
        var form = FeltForm.blank(fragilities.of(diagnosis.id()), OF_SEVERAL.toArray(FormField[]::new));
        form.filled().with(FeltForm.CAME, FeltAnswers.Came.TOGETHER);
        return offered(form.offerGroups(DiagnosisOverview.groups(diagnosis)));
    }

    FeltForm several(Diagnosis diagnosis, MultiValueMap<String, String> sent) {
        return offered(FeltForm.sent(sent, fragilities.of(diagnosis.id()), OF_SEVERAL.toArray(FormField[]::new))
                .offerGroups(DiagnosisOverview.groups(diagnosis)));
    }

    FeltPage linkedPage(FeltLink link, FeltForm form) {
        var it = link.diagnosis();
        return new FeltPage(
                stranger(it),
                link.path(),
                say(
                        "fragility.felt.link.lead",
                        it.groups().get(link.group()),
                        perimeters.names(List.of(it.perimeter())).getOrDefault(it.perimeter(), "")),
                say("fragility.felt.link.promise", it.minimum()),
                "",
                List.of(),
                levels(form),
                "",
                form.filled().mistakes());
    }

    private static Frame stranger(Diagnosis it) {
        return Frame.of(it.title(), say("fragility.description")).asPersonal();
    }

    FeltPage severalPage(Diagnosis it, FeltForm form, FeltId id) {
        return new FeltPage(
                DiagnosisOverview.frame(say("fragility.felt.several")).under(it.title(), it.path()),
                it.path() + "/felt",
                say("fragility.felt.several.lead"),
                say("fragility.felt.several.promise", it.minimum()),
                id.value().toString(),
                OF_SEVERAL.stream().map(one -> form.filled().drawn(one.name())).toList(),
                levels(form),
                it.path(),
                form.filled().mistakes());
    }

    private static List<Drawn> levels(FeltForm form) {
        return IntStream.range(0, form.fragilities().size())
                .mapToObj(it -> form.filled().drawn(FeltForm.level(it).name()))
                .toList();
    }

    static Answer show(FeltPage page) {
        return Answer.show(TEMPLATE, page);
    }

    static Answer refuse(FeltPage page) {
        return Answer.refuse(TEMPLATE, page, page.mistakes());
    }

    static Answer said(Diagnosis it, String key) {
        return Answer.show("evaluation/fragility/said", new FeltSaidPage(stranger(it), say(key)));
    }

    Answer links(Diagnosis it, int group, List<Secret> links) {
        return Answer.show(
                "evaluation/fragility/links",
                new FeltLinksPage(
                        DiagnosisOverview.frame(say("fragility.links")).under(it.title(), it.path()),
                        it.path(),
                        it.groups().get(group),
                        links.stream()
                                .map(one -> settings.address(FeltLink.path(one.word())))
                                .toList()));
    }
}
