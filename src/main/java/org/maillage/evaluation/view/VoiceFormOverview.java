package org.maillage.evaluation.view;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.view.CrossedViews.AskedLink;
import org.maillage.evaluation.view.ViewPages.LinkSaidPage;
import org.maillage.evaluation.view.ViewPages.Part;
import org.maillage.evaluation.view.ViewPages.VoicePage;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms by which people answer: a catalyst for themselves, a team for several, whoever has a link. */
@Component
record VoiceFormOverview(Grids grids, Voices voices) {

    private static final String TEMPLATE = "evaluation/view/answer";

    private Grid grid(CrossedView view) {
        return grids.of(view.team(), view.grid());
    }

    private static VoiceForm offered(VoiceForm form) {
        return form.offer(
                Stream.concat(IntStream.rangeClosed(Voice.LOWEST, Voice.HIGHEST).boxed(), Stream.of(0))
                        .map(it -> new Choice(it.toString(), say("view.level." + it)))
                        .toList());
    }

    VoiceForm mine(CrossedView view, SignedIn me) {
        var form = offered(VoiceForm.blank(grid(view)));
        return voices.of(view.id(), me.person()).map(form::with).orElse(form);
    }

    VoiceForm mine(CrossedView view, MultiValueMap<String, String> sent) {
        return offered(VoiceForm.sent(grid(view), sent));
    }

    VoicePage minePage(CrossedView view, VoiceForm form) {
        return page(
                view,
                form,
                say("view.mine"),
                view.id().path() + "/mine",
                say("view.mine.lead"),
                say("view.mine.promise"),
                List.of(),
                List.of());
    }

    VoiceForm together(CrossedView view) {
        var form = VoiceForm.blank(grid(view), VoiceForm.CAME, VoiceForm.PROFILE, VoiceForm.PEOPLE);
        form.filled().with(VoiceForm.CAME, Voices.Came.TOGETHER);
        return offeredTogether(view, form);
    }

    VoiceForm together(CrossedView view, MultiValueMap<String, String> sent) {
        return offeredTogether(
                view, VoiceForm.sent(grid(view), sent, VoiceForm.CAME, VoiceForm.PROFILE, VoiceForm.PEOPLE));
    }

    private static VoiceForm offeredTogether(CrossedView view, VoiceForm form) {
        form.filled().offerEach(VoiceForm.CAME, List.of(Voices.Came.TOGETHER, Voices.Came.PAPER));
        return offered(form.offerProfiles(profiles(view)));
    }

    static List<Choice> profiles(CrossedView view) {
        return IntStream.range(0, view.profiles().size())
                .mapToObj(it -> new Choice(String.valueOf(it), view.profiles().get(it)))
                .toList();
    }

    VoicePage togetherPage(CrossedView view, VoiceForm form) {
        return page(
                view,
                form,
                say("view.together"),
                view.id().path() + "/together",
                say("view.together.lead"),
                say("view.together.promise"),
                List.of(VoiceForm.CAME, VoiceForm.PROFILE, VoiceForm.PEOPLE),
                List.of());
    }

    VoiceForm linked(AskedLink link) {
        return offered(VoiceForm.blank(grid(link.view()), VoiceForm.AGREES));
    }

    VoiceForm linked(AskedLink link, MultiValueMap<String, String> sent) {
        return offered(VoiceForm.sent(grid(link.view()), sent, VoiceForm.AGREES));
    }

    VoicePage linkedPage(AskedLink link, VoiceForm form) {
        var view = link.view();
        return new VoicePage(
                Frame.of(view.title(), say("view.description")).asPersonal(),
                link.path(),
                say("view.link.lead", view.profiles().get(link.profile())),
                say("view.link.promise"),
                List.of(),
                parts(form),
                List.of(form.filled().drawn(VoiceForm.AGREES.name())),
                "",
                form.filled().mistakes());
    }

    private static VoicePage page(
            CrossedView view,
            VoiceForm form,
            String title,
            String path,
            String lead,
            String promise,
            List<FormField<?>> before,
            List<FormField<?>> after) {
        return new VoicePage(
                Frame.of(title, say("view.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .under(say("view.title.all"), CrossedViewId.ALL)
                        .under(view.title(), view.id().path())
                        .asPersonal(),
                path,
                lead,
                promise,
                drawn(form, before),
                parts(form),
                drawn(form, after),
                view.id().path(),
                form.filled().mistakes());
    }

    private static List<Drawn> drawn(VoiceForm form, List<FormField<?>> fields) {
        return fields.stream().map(it -> form.filled().drawn(it.name())).toList();
    }

    private static List<Part> parts(VoiceForm form) {
        return Arrays.stream(Axis.values())
                .map(axis -> new Part(
                        say("view.axis." + Typed.key(axis)),
                        form.grid().of(axis).stream()
                                .map(it -> form.filled().drawn(form.field(it).name()))
                                .toList()))
                .filter(it -> !it.items().isEmpty())
                .toList();
    }

    Answer said(CrossedView view, String key) {
        return Answer.show(
                "evaluation/view/said",
                new LinkSaidPage(Frame.of(view.title(), say("view.description")).asPersonal(), say(key)));
    }

    static Answer refuse(VoicePage page) {
        return Answer.refuse(TEMPLATE, page, page.mistakes());
    }

    static Answer show(VoicePage page) {
        return Answer.show(TEMPLATE, page);
    }
}
