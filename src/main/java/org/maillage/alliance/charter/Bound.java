package org.maillage.alliance.charter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.KnownMember;

/**
 * By which version a member is bound on a day: the newest of those in effect that it had signed by then. A newer one that it
 * has not signed does not bind it, and does not set it free from the one before.
 *
 * @param by null when it is bound by none
 * @param signedOn when it signed that one
 * @param lacks the version that is newest on that day, when the member has not signed it
 */
record Bound(
        KnownMember member,
        @Nullable CharterVersion by,
        @Nullable LocalDate signedOn,
        @Nullable CharterVersion lacks) {

    private static final Comparator<CharterVersion> AGE =
            Comparator.comparing(CharterVersion::effectiveOn).thenComparingInt(CharterVersion::number);

    /** Those who are members on a day, in the order in which they come. */
    static List<Bound> on(
            LocalDate day,
            Collection<KnownMember> members,
            Collection<CharterVersion> versions,
            Collection<Signature> signatures) {
        var inEffect = versions.stream()
                .filter(it -> !it.effectiveOn().isAfter(day))
                .sorted(AGE.reversed())
                .toList();
        return members.stream()
                .filter(it -> it.isOneOn(day))
                .map(it -> of(
                        it,
                        inEffect,
                        signatures.stream()
                                .filter(signature -> signature.member().equals(it.id())
                                        && !signature.signedOn().isAfter(day))
                                .toList()))
                .toList();
    }

    private static Bound of(KnownMember member, List<CharterVersion> newestFirst, List<Signature> signed) {
        var by = newestFirst.stream()
                .filter(it -> signature(it, signed).isPresent())
                .findFirst()
                .orElse(null);
        var newest = newestFirst.isEmpty() ? null : newestFirst.getFirst();
        return new Bound(
                member,
                by,
                by == null
                        ? null
                        : signature(by, signed).map(Signature::signedOn).orElseThrow(),
                newest == null || newest.equals(by) ? null : newest);
    }

    private static Optional<Signature> signature(CharterVersion version, List<Signature> signed) {
        return signed.stream().filter(it -> it.number() == version.number()).findFirst();
    }
}
