package org.maillage.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.CommuneBook.Entry;
import org.maillage.territory.MeantCommune.How;

/** The names of all communes, of today and of the past, and their postal codes: which one somebody means. */
final class CommuneNames {

    private static final int MOST_PROPOSED = 12;
    private static final int SHORT = 6;

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> withoutArticle = new HashMap<>();
    private final Map<String, List<Entry>> byWeightyWords = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<String, List<Entry>> byPostalCode = new HashMap<>();
    private final Map<String, String> departments = new HashMap<>();

    void add(Entry entry, List<String> postalCodes) {
        addName(entry.sought(), entry);
        postalCodes.forEach(it ->
                byPostalCode.computeIfAbsent(it, code -> new ArrayList<>()).add(entry));
    }

    /** @param plain as {@link TypedCommune#plain} writes it */
    void addName(String plain, Entry entry) {
        put(byName, plain, entry);
        put(withoutArticle, TypedCommune.withoutArticle(plain), entry);
        put(byWeightyWords, TypedCommune.weighty(plain), entry);
        beginnings(plain).forEach(it -> put(byBeginning, it, entry));
    }

    private static void put(Map<String, List<Entry>> index, String name, Entry entry) {
        var entries = index.computeIfAbsent(name, it -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    void addDepartment(String code, String name) {
        departments.put(TypedCommune.plain(code), code);
        departments.put(TypedCommune.plain(name), code);
    }

    MeantCommune meant(TypedCommune typed, String postalCode, Set<String> perimeter, @Nullable Point point) {
        return new Seeking(typed, postalCode, perimeter, point).meant();
    }

    private static Stream<String> beginnings(String name) {
        return IntStream.range(0, name.length())
                .filter(it -> name.charAt(it) == ' ')
                .mapToObj(it -> name.substring(0, it));
    }

    /** What is sought, and by what it is told from others of its name. */
    private final class Seeking {

        private final TypedCommune typed;
        private final List<Entry> ofPostalCode;
        private final Predicate<Entry> inDepartment;
        private final Set<String> perimeter;
        private final @Nullable Point point;
        private final Set<String> proposed = new LinkedHashSet<>();

        Seeking(TypedCommune typed, String beside, Set<String> perimeter, @Nullable Point point) {
            this.typed = typed;
            this.perimeter = perimeter;
            this.point = point;
            var postalCode = beside.isEmpty() ? typed.code() : beside;
            ofPostalCode = byPostalCode.getOrDefault(postalCode, List.of());
            var department = departments.getOrDefault(typed.department(), "");
            inDepartment = it -> department.isEmpty()
                    ? isOf(it, postalCode)
                    : it.department().equals(department);
        }

        // The codes of Corsica begin with 20 in both departments, those of the overseas departments with three figures.
        private static boolean isOf(Entry entry, String postalCode) {
            var department = entry.department();
            return postalCode.length() < 2
                    || postalCode.startsWith(department)
                    || (postalCode.startsWith("20") && department.startsWith("2") && department.matches("2[AB]"))
                    || (postalCode.startsWith("97") && department.startsWith(postalCode.substring(0, 3)));
        }

        MeantCommune meant() {
            var found = by(byName, it -> it);
            found = found == null ? by(withoutArticle, TypedCommune::withoutArticle) : found;
            found = found == null ? by(byWeightyWords, TypedCommune::weighty) : found;
            found = found == null ? byPostalCode() : found;
            return found == null
                    ? new MeantCommune.Several(
                            proposed.stream().limit(MOST_PROPOSED).toList())
                    : found;
        }

        private @Nullable MeantCommune by(Map<String, List<Entry>> index, UnaryOperator<String> form) {
            for (var name : typed.names()) {
                var found = told(form.apply(name), index.getOrDefault(form.apply(name), List.of()));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable MeantCommune told(String name, List<Entry> named) {
            var left = named.stream().filter(ofPostalCode::contains).toList();
            left = left.isEmpty() ? named.stream().filter(inDepartment).toList() : left;
            if (left.size() == 1) {
                var longer = longer(name, left.getFirst());
                if (longer.isEmpty()) {
                    return one(left.getFirst(), How.NAME);
                }
                propose(longer);
                propose(left);
                return null;
            }
            var own = left.stream().filter(it -> perimeter.contains(it.code())).toList();
            if (own.size() == 1) {
                return one(own.getFirst(), How.TERRITORY);
            }
            var near = left.stream().filter(this::isNear).toList();
            if (near.size() == 1) {
                return one(near.getFirst(), How.NAME);
            }
            propose(own);
            propose(left.isEmpty() ? named : left);
            return null;
        }

        /**
         * Communes of the territory by whose name a bare name begins that another commune bears elsewhere: whoever lives at
         * Saint-Nicolas-de-Redon writes « Saint-Nicolas ».
         */
        private List<Entry> longer(String name, Entry bearing) {
            return perimeter.isEmpty()
                            || perimeter.contains(bearing.code())
                            || !ofPostalCode.isEmpty()
                            || !typed.code().isEmpty()
                            || departments.containsKey(typed.department())
                            || isNear(bearing)
                    ? List.of()
                    : byBeginning.getOrDefault(name, List.of()).stream()
                            .filter(it -> perimeter.contains(it.code()))
                            .toList();
        }

        private boolean isNear(Entry entry) {
            return point != null
                    && entry.point() != null
                    && entry.point().kilometresTo(point) < CommuneBook.NEAR_KILOMETRES;
        }

        private @Nullable MeantCommune byPostalCode() {
            // Of a name in the territory and a postal code elsewhere, one is wrong.
            var beginning = beginning();
            var contradicted = !beginning.isEmpty()
                    || (proposed.stream().anyMatch(perimeter::contains)
                            && ofPostalCode.stream().noneMatch(it -> perimeter.contains(it.code())));
            propose(beginning);
            if (ofPostalCode.size() == 1 && !contradicted) {
                return one(ofPostalCode.getFirst(), typed.names().isEmpty() ? How.NAME : How.POSTAL_CODE);
            }
            var alike = ofPostalCode.stream().filter(this::isAlike).toList();
            if (alike.size() == 1) {
                return one(alike.getFirst(), How.LIKENESS);
            }
            propose(alike);
            propose(ofPostalCode.stream()
                    .filter(it -> perimeter.contains(it.code()))
                    .toList());
            propose(ofPostalCode);
            return null;
        }

        /** Communes of the department, not of the postal code, by whose name the words begin: « Rennes centre ». */
        private List<Entry> beginning() {
            return typed.names().stream()
                    .flatMap(CommuneNames::beginnings)
                    .flatMap(it -> byName.getOrDefault(it, List.of()).stream())
                    .filter(inDepartment)
                    .filter(it -> !ofPostalCode.isEmpty() && !ofPostalCode.contains(it))
                    .distinct()
                    .toList();
        }

        // « Redon centre » is in Redon; a slip of the pen is forgiven where the postal code leaves few.
        private boolean isAlike(Entry entry) {
            var sought = entry.sought();
            return typed.names().stream()
                    .anyMatch(it -> (" " + it + " ").contains(" " + sought + " ")
                            || sought.startsWith(it + " ")
                            || (it.length() >= SHORT
                                    && Slips.between(it, sought) <= (it.length() > 2 * SHORT ? 2 : 1)));
        }

        private void propose(Collection<Entry> entries) {
            entries.forEach(it -> proposed.add(it.code()));
        }

        private MeantCommune one(Entry entry, How how) {
            return new MeantCommune.One(
                    entry.code(), how, typed.street(), isOf(entry, typed.code()) ? typed.code() : "");
        }
    }
}
