package org.maillage.notices.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.notices.Audience;
import org.maillage.notices.Pace;

/** Those whom an author chose, each with whether the letter goes to them at this moment. */
record Recipients(List<Recipient> all) {

    /**
     * One of them.
     *
     * @param member null for who is gone
     */
    record Recipient(UUID id, String name, LetterOutcome outcome, Audience.@Nullable Member member) {}

    /** Somebody chosen, by the name that they had then. */
    record Chosen(UUID reader, String name) {}

    /** What has changed of those to whom it goes, since its author looked them over: names of both. */
    record Difference(List<String> lost, List<String> joined) {

        boolean isNone() {
            return lost.isEmpty() && joined.isEmpty();
        }
    }

    /**
     * Looks at each of those chosen.
     *
     * @param audience those whom the author may write to at this moment; null when there is none any more
     * @param refusing the addresses that want no more of these letters
     */
    static Recipients of(Collection<Chosen> chosen, @Nullable Audience audience, Set<String> refusing) {
        var members = audience == null ? List.<Audience.Member>of() : audience.members();
        var byId = members.stream().collect(Collectors.toMap(Audience.Member::id, Function.identity(), (a, b) -> a));
        var taken = new HashSet<String>();
        var all = new ArrayList<Recipient>();
        for (var it : chosen) {
            var member = byId.get(it.reader());
            all.add(
                    member == null
                            ? new Recipient(it.reader(), it.name(), LetterOutcome.GONE, null)
                            : new Recipient(it.reader(), member.name(), outcome(member, refusing, taken), member));
        }
        return new Recipients(List.copyOf(all));
    }

    private static LetterOutcome outcome(Audience.Member member, Set<String> refusing, Set<String> taken) {
        if (member.email().isEmpty()) {
            return LetterOutcome.NO_ADDRESS;
        }
        if (refusing.contains(member.email())) {
            return LetterOutcome.REFUSES;
        }
        if (member.pace() == Pace.NEVER) {
            return LetterOutcome.NO_NEWS;
        }
        return taken.add(member.email()) ? LetterOutcome.POSTED : LetterOutcome.SAME_ADDRESS;
    }

    /** Those who get it. */
    List<Recipient> posted() {
        return all.stream().filter(it -> it.outcome() == LetterOutcome.POSTED).toList();
    }

    /** Those who do not. */
    List<Recipient> leftOut() {
        return all.stream().filter(it -> it.outcome() != LetterOutcome.POSTED).toList();
    }

    /** What is otherwise than when its author saw these as those who get it. */
    Difference since(Collection<UUID> seen) {
        var now = posted().stream().map(Recipient::id).collect(Collectors.toSet());
        return new Difference(
                all.stream()
                        .filter(it -> seen.contains(it.id()) && !now.contains(it.id()))
                        .map(Recipient::name)
                        .toList(),
                posted().stream()
                        .filter(it -> !seen.contains(it.id()))
                        .map(Recipient::name)
                        .toList());
    }
}
