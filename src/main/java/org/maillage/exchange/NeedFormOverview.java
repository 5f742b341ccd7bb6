package org.maillage.exchange;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.Vocabularies;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the form in which a need is written: a few fields first, what can be supposed or can wait behind them. */
@Component
record NeedFormOverview(
        Needs needs,
        NeedOverview overview,
        KeptNeedsOverview list,
        Communes communes,
        Vocabularies vocabularies,
        DirectoryPolicy policy) {

    private static final String TEMPLATE = "exchange/edit";

    /**
     * The form.
     *
     * @param first fields that are seen at once
     * @param more fields that unfold
     * @param moreOpen whether they are unfolded, since something is wrong or filled in there
     * @param alike those that may say the same, to choose from before it is saved
     * @param version null for one that is new
     */
    record EditPage(
            Frame frame,
            String action,
            String back,
            List<Drawn> first,
            List<Drawn> more,
            boolean moreOpen,
            List<Same> alike,
            @Nullable Integer version,
            Mistakes mistakes) {}

    /** One that may say the same. */
    record Same(String id, String words, String detail) {}

    Answer ask(Team team, Filled form) {
        return Answer.refuse(TEMPLATE, page(team, form, List.of()), form.mistakes());
    }

    /** The form again, with those that may say the same. */
    Answer askSame(Team team, Filled form, List<Need> alike) {
        return Answer.refuse(TEMPLATE, page(team, form, same(alike)));
    }

    List<Need> alike(Need need, Reader reader) {
        return needs.alike(need.kind(), need.words(), need.owner(), reader, need.id());
    }

    Filled filled(Need need, Reader reader) {
        var actor =
                need.actor() == null ? null : list.actors(List.of(need), reader).get(need.actor());
        return NeedForm.of(
                need,
                actor == null ? "" : actor.name(),
                need.guessed().contains(Guessed.COMMUNE)
                        ? ""
                        : communes.find(need.place())
                                .map(Communes.Commune::typed)
                                .orElse(""));
    }

    Answer edit(Need need, Filled form) {
        var path = need.id().path();
        var frame = Frame.of(say("exchange.edit"), say("exchange.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(say("exchange.title"), KeptNeedsOverview.path(need.owner()))
                .under(NeedOverview.title(need), path)
                .withScript("directory-form.js")
                .asPersonal();
        return Answer.refuse(
                TEMPLATE, page(frame, path, path, form, List.of(), need, policy.nameOf(need.owner())), form.mistakes());
    }

    private EditPage page(Team team, Filled form, List<Same> alike) {
        var path = KeptNeedsOverview.path(team);
        var frame = Frame.of(say("exchange.new"), say("exchange.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(say("exchange.title"), path)
                .withScript("directory-form.js")
                .asPersonal();
        return page(frame, path + "/new", path, form, alike, null, team.name());
    }

    private EditPage page(
            Frame frame,
            String action,
            String back,
            Filled form,
            List<Same> alike,
            @Nullable Need before,
            String team) {
        form.offer(
                NeedForm.KIND,
                Arrays.stream(NeedKind.values()).map(KeptNeedsOverview::choice).toList());
        form.offer(
                NeedForm.VISIBILITY,
                NeedPolicy.offered(false).stream()
                        .map(it -> new Choice(it.column(), NeedOverview.seenBy(it, team)))
                        .toList());
        form.offer(NeedForm.THEMES, vocabularies.choices(Field.THEMES));
        form.offer(NeedForm.REACH, reaches(before));
        form.offerEach(NeedForm.URGENCY, List.of(Urgency.values()));
        var more = NeedForm.MORE.stream().map(it -> drawn(form, it, before)).toList();
        return new EditPage(
                frame,
                action,
                back,
                Stream.of(
                                NeedForm.KIND,
                                NeedForm.WORDS,
                                NeedForm.ACTOR,
                                NeedForm.COMMUNE,
                                NeedForm.VISIBILITY,
                                NeedForm.PERSON)
                        .map(it -> drawn(form, it, before))
                        .toList(),
                more,
                more.stream().anyMatch(it -> !it.mistake().isEmpty())
                        || !form.isBlank(
                                NeedForm.REACH,
                                NeedForm.EVIDENCE,
                                NeedForm.CAPACITY,
                                NeedForm.CONDITIONS,
                                NeedForm.THEMES),
                alike,
                before == null ? null : before.version(),
                form.mistakes());
    }

    // A field that is left empty since it is supposed says what is supposed.
    private Drawn drawn(Filled form, FormField<?> field, @Nullable Need before) {
        var supposed = before == null ? "" : supposed(field, before);
        return supposed.isEmpty()
                ? form.drawn(field.name())
                : form.drawn(field, say("exchange.form." + field.name()), say("exchange.supposed", supposed));
    }

    private String supposed(FormField<?> field, Need it) {
        if (field.equals(NeedForm.THEMES) && it.guessed().contains(Guessed.THEMES)) {
            return overview.themes(it.themes());
        }
        if (field.equals(NeedForm.COMMUNE) && it.guessed().contains(Guessed.COMMUNE)) {
            return overview.placeName(it.place());
        }
        return field.equals(NeedForm.REACH) && it.guessed().contains(Guessed.PERIMETER)
                ? overview.perimeter(it.perimeter())
                : "";
    }

    private List<Choice> reaches(@Nullable Need before) {
        var all = Arrays.stream(Reach.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .map(it -> new Choice(it, say("exchange.form.reach." + it)));
        var several = before != null && before.perimeter().size() > 1
                ? Stream.of(new Choice(NeedForm.SAME, overview.perimeter(before.perimeter())))
                : Stream.<Choice>of();
        return Stream.of(Stream.of(new Choice("", say("exchange.form.reach.none"))), several, all)
                .flatMap(it -> it)
                .toList();
    }

    private List<Same> same(List<Need> alike) {
        return alike.stream()
                .map(it -> new Same(
                        it.id().value().toString(),
                        Typed.opening(it.words(), 200),
                        KeptNeedsOverview.state(it.kind(), it.state())))
                .toList();
    }
}
