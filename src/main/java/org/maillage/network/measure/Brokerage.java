package org.maillage.network.measure;

import java.util.Arrays;

/**
 * The roles of go-between of Gould and Fernandez (1989): for each actor v, how many pairs a, b there are with an arrow from a
 * to v and one from v to b but none from a to b, by the groups of the three. What would be expected where arrows are drawn
 * by lot, each with the density of the network and groups as they are, and how far from it each count lies, in standard
 * deviations, are those of {@code brokerage} of sna.
 */
// Roles number the rows of its figures, and nothing outside knows these numbers.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
public final class Brokerage {

    /** Who stands between whom. */
    public enum Role {
        /** All three in one group (w_I). */
        COORDINATOR,
        /** Between two of another group (w_O). */
        CONSULTANT,
        /** From their own group out (b_IO). */
        REPRESENTATIVE,
        /** From outside into their own group (b_OI). */
        GATEKEEPER,
        /** Between two other groups (b_O). */
        LIAISON,
        /** Whichever of the five (t). */
        TOTAL
    }

    private static final int ROLES = Role.values().length;

    private final int[] groups;
    private final double[][] raw;
    private final double[][] expected;
    private final double[][] deviation;

    private Brokerage(int[] groups, double[][] raw, double[][] expected, double[][] deviation) {
        this.groups = groups;
        this.raw = raw;
        this.expected = expected;
        this.deviation = deviation;
    }

    /**
     * The roles of all actors of a network.
     *
     * @param groups the group of each actor, numbered from 0
     */
    public static Brokerage of(Net net, int[] groups) {
        if (groups.length != net.size()) {
            throw new IllegalArgumentException("Each actor is in one group.");
        }
        var sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
        for (var group : groups) {
            sizes[group]++;
        }
        var moments = new Moments(net.density(), net.size(), sizes);
        return new Brokerage(
                groups.clone(), new Pairs(net, groups, sizes.length).count(), moments.expected(), moments.deviation());
    }

    /** How many pairs an actor stands between. */
    public double raw(int actor, Role role) {
        return raw[role.ordinal()][actor];
    }

    /** How many would be expected of one of its group. */
    public double expected(int actor, Role role) {
        return expected[groups[actor]][role.ordinal()];
    }

    /** By how many standard deviations the count lies above what would be expected; not a number where nothing can vary. */
    public double z(int actor, Role role) {
        return (raw(actor, role) - expected(actor, role)) / deviation[groups[actor]][role.ordinal()];
    }

    /** Counts: all pairs by their groups, less those of which one knows the other already. */
    private static final class Pairs {

        private final Net net;
        private final Net turned;
        private final int[] groups;
        private final int[] senders;
        private final double[][] raw;

        Pairs(Net net, int[] groups, int kinds) {
            this.net = net;
            this.turned = net.turned();
            this.groups = groups;
            this.senders = new int[kinds];
            this.raw = new double[ROLES][net.size()];
        }

        double[][] count() {
            for (var actor = 0; actor < net.size(); actor++) {
                countAll(actor);
            }
            leaveOutAcquainted();
            for (var actor = 0; actor < net.size(); actor++) {
                for (var role = 0; role < Role.TOTAL.ordinal(); role++) {
                    raw[Role.TOTAL.ordinal()][actor] += raw[role][actor];
                }
            }
            return raw;
        }

        private void countAll(int actor) {
            var own = groups[actor];
            for (var at = turned.first(actor); at < turned.first(actor + 1); at++) {
                senders[groups[turned.head(at)]]++;
            }
            var all = turned.first(actor + 1) - turned.first(actor);
            for (var at = net.first(actor); at < net.first(actor + 1); at++) {
                var head = net.head(at);
                var group = groups[head];
                // Nobody stands between somebody and themselves.
                var same = senders[group] - (net.leads(head, actor) ? 1 : 0);
                if (group == own) {
                    raw[Role.COORDINATOR.ordinal()][actor] += same;
                    raw[Role.GATEKEEPER.ordinal()][actor] += all - senders[own];
                } else {
                    raw[Role.CONSULTANT.ordinal()][actor] += same;
                    raw[Role.REPRESENTATIVE.ordinal()][actor] += senders[own];
                    raw[Role.LIAISON.ordinal()][actor] += all - senders[own] - senders[group];
                }
            }
            for (var at = turned.first(actor); at < turned.first(actor + 1); at++) {
                senders[groups[turned.head(at)]] = 0;
            }
        }

        private void leaveOutAcquainted() {
            var known = new int[net.size()];
            Arrays.fill(known, -1);
            for (var one = 0; one < net.size(); one++) {
                for (var at = net.first(one); at < net.first(one + 1); at++) {
                    known[net.head(at)] = one;
                }
                for (var at = net.first(one); at < net.first(one + 1); at++) {
                    var between = net.head(at);
                    for (var on = net.first(between); on < net.first(between + 1); on++) {
                        var other = net.head(on);
                        if (known[other] == one) {
                            raw[role(groups[one], groups[between], groups[other])][between]--;
                        }
                    }
                }
            }
        }

        private static int role(int from, int between, int to) {
            var role = from == between
                    ? to == between ? Role.COORDINATOR : Role.REPRESENTATIVE
                    : to == between ? Role.GATEKEEPER : from == to ? Role.CONSULTANT : Role.LIAISON;
            return role.ordinal();
        }
    }

    /**
     * Moments where each arrow is there with the density of the network: by the group of who stands between, then by role.
     * The counts of two pairs vary together where they share the arrow to or from who stands between.
     *
     * @param density d
     * @param size N
     * @param sizes n of each group
     */
    private record Moments(double density, double size, int[] sizes) {

        double[][] expected() {
            return each((group, role) -> density * density * (1 - density) * pairs(sizes[group], role));
        }

        double[][] deviation() {
            var one = density * density * (1 - density);
            var shared = Math.pow(density, 3) * Math.pow(1 - density, 3);
            return each((group, role) ->
                    Math.sqrt(one * pairs(sizes[group], role) * (1 - one) + sharing(sizes[group], role) * shared));
        }

        private interface OfRole {
            double of(int group, Role role);
        }

        private double[][] each(OfRole moment) {
            var moments = new double[sizes.length][ROLES];
            for (var group = 0; group < sizes.length; group++) {
                for (var role : Role.values()) {
                    moments[group][role.ordinal()] = moment.of(group, role);
                }
            }
            return moments;
        }

        // Sums over all groups less that of who stands between.
        private double squares(double own) {
            return Arrays.stream(sizes).mapToDouble(n -> (double) n * n).sum() - own * own;
        }

        private double ordered(double own) {
            return Arrays.stream(sizes).mapToDouble(n -> n * (n - 1.0)).sum() - own * (own - 1);
        }

        private double pairs(double own, Role role) {
            var others = size - own;
            return switch (role) {
                case COORDINATOR -> (own - 1) * (own - 2);
                case CONSULTANT -> ordered(own);
                case REPRESENTATIVE, GATEKEEPER -> others * (own - 1);
                case LIAISON -> others * others - squares(own);
                case TOTAL -> (size - 1) * (size - 2);
            };
        }

        /** How many ordered couples of pairs share an arrow. */
        private double sharing(double own, Role role) {
            var others = size - own;
            return switch (role) {
                case COORDINATOR -> 2 * (own - 1) * (own - 2) * (own - 3);
                case CONSULTANT ->
                    2 * (Arrays.stream(sizes).mapToDouble(Moments::triples).sum() - triples(own));
                case REPRESENTATIVE, GATEKEEPER -> (own - 1) * others * (others - 1) + others * (own - 1) * (own - 2);
                case LIAISON ->
                    2 * (Arrays.stream(sizes).mapToDouble(n -> apart(n, others)).sum() - apart(own, others));
                case TOTAL -> 2 * (size - 1) * (size - 2) * (size - 3);
            };
        }

        private static double triples(double n) {
            return n * (n - 1) * (n - 2);
        }

        private static double apart(double n, double others) {
            return n * (others - n) * (others - n - 1);
        }
    }
}
