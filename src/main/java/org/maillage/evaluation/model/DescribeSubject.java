package org.maillage.evaluation.model;

import static org.maillage.shared.Words.say;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.model.ModelForm.Subject;
import org.maillage.evaluation.model.SocioEconomicModel.About;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What may live on a model: the animation of a territory, what its team has underway, or anything else. */
@Component
record DescribeSubject(ObjectProvider<TellsUnderway> tellers, DirectoryPolicy policy) {

    private List<Underway> underway(UUID team) {
        return tellers.orderedStream().flatMap(it -> it.of(team).stream()).toList();
    }

    /** Those to choose from, for teams. */
    List<Choice> offered(Collection<UUID> teams) {
        return Stream.of(
                        Stream.of(Typed.key(About.ANIMATION)).map(it -> new Choice(it, say("model.about." + it))),
                        teams.stream()
                                .flatMap(it -> underway(it).stream())
                                .map(it -> new Choice(Subject.of(it).key(), words(it))),
                        Stream.of(Typed.key(About.OTHER)).map(it -> new Choice(it, say("model.about." + it))))
                .flatMap(it -> it)
                .toList();
    }

    private static String words(Underway it) {
        return say("model.about." + Typed.key(it.kind()), it.title());
    }

    /** The team, among some, that has something underway. */
    Optional<UUID> teamOf(Subject subject, Collection<UUID> teams) {
        return teams.stream()
                .filter(team ->
                        underway(team).stream().anyMatch(it -> Subject.of(it).equals(subject)))
                .findFirst();
    }

    /** What a model is called that nobody has given a title. */
    String title(Subject subject, UUID team) {
        return underway(team).stream()
                .filter(it -> Subject.of(it).equals(subject))
                .map(Underway::title)
                .findFirst()
                .orElseGet(() -> say("model.about.animation.of", policy.nameOf(team)));
    }

    /** What lives on a model: its page as key, empty where there is none, and its words. */
    Choice of(SocioEconomicModel model) {
        var subject = new Subject(model.about(), model.of());
        return underway(model.team()).stream()
                .filter(it -> Subject.of(it).equals(subject))
                .map(it -> new Choice(it.page(), words(it)))
                .findFirst()
                .orElseGet(() -> new Choice("", gone(model)));
    }

    private static String gone(SocioEconomicModel model) {
        return model.of() == null
                ? say("model.about." + Typed.key(model.about()))
                : say("model.about." + Typed.key(model.about()) + ".gone");
    }

    List<Choice> teams(Collection<UUID> teams) {
        return teams.stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }
}
