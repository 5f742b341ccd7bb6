package org.maillage.exchange.match;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Gesture;
import org.maillage.account.ProposesForWeek;
import org.maillage.account.SignedIn;
import org.maillage.account.WeekProposal;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.KnowsTies;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.match.FindMatches.Found;
import org.maillage.exchange.match.SetAside.Pair;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposes to whoever is of a team whom they could bring together: for the needs that still have no lead, the most urgent
 * first and then the oldest, the best that may help each, unless they have put it aside. Nothing that they may not see, and no
 * need that tells of somebody in difficulty by name: a week goes by mail too.
 */
@Component
@Order(1)
record WeavingOverview(
        DirectoryPolicy policy,
        FindMatches findMatches,
        TeamWeights weights,
        SetAside setAside,
        ReasonsOverview reasons,
        Organisations organisations,
        ObjectProvider<KnowsTies> ties,
        JdbcClient database)
        implements ProposesForWeek {

    private static final int MOST = 3;

    /** So many needs are looked at for the three; each is held against hundreds. */
    private static final int LOOKED_AT = 6;

    /** The best of a need, among which is one that was not put aside. */
    private static final int OF_EACH = 10;

    /** Points of a hundred below which it is chance, and proposed to nobody. */
    static final int FEWEST_POINTS = 40;

    private static final int REASONS = 3;
    private static final int OPENING = 90;

    private record Waiting(
            UUID id,
            String words,
            @Nullable UUID actor,
            UUID owner,
            String urgency,
            OffsetDateTime createdAt,
            long ofCause) {}

    @Override
    public List<WeekProposal> of(SignedIn me) {
        var reader = policy.reader(me);
        var needs = reader.teams().isEmpty() ? List.<Waiting>of() : withoutLead(reader);
        if (needs.isEmpty()) {
            return List.of();
        }
        var aside = setAside.of(me.person(), needs.stream().map(Waiting::id).collect(Collectors.toSet()));
        var proposed = new ArrayList<WeekProposal>();
        var taken = new HashSet<UUID>();
        for (var need : needs) {
            if (proposed.size() < MOST) {
                var found = findMatches.find(new NeedId(need.id()), weights.of(need.owner()), reader, OF_EACH);
                best(need, found, aside, taken).ifPresent(it -> {
                    taken.add(it.said().id());
                    proposed.add(proposal(need, it, found, reader));
                });
            }
        }
        return proposed;
    }

    private List<Waiting> withoutLead(Reader reader) {
        return database.sql("""
                select n.id, n.words, n.actor, n.owner, n.urgency, n.created_at,
                  (select count(*) from exchange.need c
                    where c.cause = n.cause and (c.visibility <> 'private' or c.keeper = :person)) as of_cause
                from exchange.need n
                where n.owner = any(:teams)
                and n.kind in ('need', 'idea')
                and n.state in ('open', 'studied')
                and n.helped_by is null
                and not n.tells_of_person
                and (n.visibility <> 'private' or n.keeper = :person)
                order by array_position(array['urgent', 'soon', 'calm'], n.urgency), n.created_at, n.id
                limit :most
                """)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", Objects.requireNonNull(reader.person()))
                .param("most", LOOKED_AT)
                .query(RecordRows.of(Waiting.class))
                .list();
    }

    private static Optional<Match> best(Waiting need, Found found, Set<Pair> aside, Set<UUID> taken) {
        return Stream.concat(found.matches().stream(), found.actors().stream())
                .filter(it -> it.score() >= 10 * FEWEST_POINTS)
                .filter(it -> !aside.contains(new Pair(need.id(), it.said().id())))
                .filter(it -> !taken.contains(it.said().id()))
                // An offer that was made says more than what an actor is.
                .max(Comparator.<Match>comparingInt(it -> it.said().kind() == null ? 0 : 1)
                        .thenComparingInt(Match::score));
    }

    private WeekProposal proposal(Waiting need, Match match, Found found, Reader reader) {
        var path = new NeedId(need.id()).path();
        return new WeekProposal(
                WeekProposal.Kind.WEAVING,
                path + "/matches",
                say("match.weave", opening(need.words()), opening(match.said().words())),
                reasons.best(match, found, REASONS),
                effects(need, match, reader),
                new Gesture(path + "/aside/" + match.said().id(), say("match.aside")));
    }

    private List<String> effects(Waiting need, Match match, Reader reader) {
        var since = day(need.createdAt().atZoneSameInstant(Words.zone()).toLocalDate());
        return Stream.of(
                        say("match.effect.lead." + need.urgency(), since),
                        need.ofCause() > 1 ? say("match.effect.cause", need.ofCause()) : "",
                        firstTie(need.actor(), match.said().actor(), reader))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String firstTie(@Nullable UUID one, @Nullable UUID other, Reader reader) {
        var knows = ties.getIfAvailable();
        if (knows == null || one == null || other == null || one.equals(other)) {
            return "";
        }
        var seen = organisations.seen(List.of(one, other), Part.RECORD, reader);
        var first = seen.get(one);
        var second = seen.get(other);
        return first == null
                        || second == null
                        || !knows.tiedTo(one, List.of(other), reader).isEmpty()
                ? ""
                : say("match.effect.tie", name(first), name(second));
    }

    private static String name(Organisation it) {
        return opening(it.name());
    }

    private static String opening(String words) {
        return Typed.opening(words.replace('\n', ' '), OPENING);
    }
}
