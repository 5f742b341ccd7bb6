package org.maillage.programme.rollout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Filled;
import org.maillage.web.FormField;

/** A template as the entries of its file, of which a form changes some. */
record DraftEntries(Map<String, Object> all) {

    /** The entries of one of several parts; none where there is no such one. */
    Map<String, Object> part(DraftPart part, String key) {
        return list(part).stream()
                .filter(it -> key.equals(it.get("key")))
                .findFirst()
                .orElse(Map.of());
    }

    @SuppressWarnings("unchecked") // What TemplateFile gives under the names of these parts.
    List<Map<String, Object>> list(DraftPart part) {
        return new ArrayList<>((List<Map<String, Object>>) all.getOrDefault(part.word(), List.of()));
    }

    /** The same with the whole as a form says it. */
    DraftEntries told(Filled form) {
        var cohort = new LinkedHashMap<String, Object>();
        var commitments = new LinkedHashMap<String, Object>();
        var told = new LinkedHashMap<>(all);
        for (var field : DraftPart.WHOLE.fields()) {
            var into = switch (field.name()) {
                case "min", "max" -> cohort;
                case "participants", "organisers" -> commitments;
                default -> told;
            };
            tell(into, field, form, before(field.name()));
        }
        told.put("cohort", cohort);
        told.put("commitments", commitments);
        return new DraftEntries(told);
    }

    /** What stood under a name of the whole before. */
    @Nullable
    Object before(String name) {
        return switch (name) {
            case "min", "max" -> ((Map<?, ?>) all.getOrDefault("cohort", Map.of())).get(name);
            case "participants", "organisers" -> ((Map<?, ?>) all.getOrDefault("commitments", Map.of())).get(name);
            default -> all.get(name);
        };
    }

    /**
     * The same with one of several parts as a form says it.
     *
     * @param key of the part; one that is not there is new
     */
    DraftEntries told(DraftPart part, String key, Filled form) {
        var list = list(part);
        var place = place(list, key);
        var old = place < 0 ? Map.<String, Object>of() : list.get(place);
        var told = new LinkedHashMap<>(old);
        told.put("key", place < 0 ? fresh(list, form.typed(part.title())) : key);
        part.fields().forEach(it -> tell(told, it, form, old.get(it.name())));
        if (place < 0) {
            list.add(told);
        } else {
            list.set(place, told);
        }
        return with(part, list);
    }

    private DraftEntries with(DraftPart part, List<Map<String, Object>> list) {
        var told = new LinkedHashMap<>(all);
        told.put(part.word(), list);
        return new DraftEntries(told);
    }

    private static int place(List<Map<String, Object>> list, String key) {
        return IntStream.range(0, list.size())
                .filter(it -> key.equals(list.get(it).get("key")))
                .findFirst()
                .orElse(-1);
    }

    private static String fresh(List<Map<String, Object>> list, String title) {
        var slug = Typed.slug(title);
        return Stream.concat(
                        Stream.of(slug),
                        IntStream.rangeClosed(2, list.size() + 2).mapToObj(it -> slug + "-" + it))
                .filter(it -> place(list, it) < 0)
                .findFirst()
                .orElseThrow();
    }

    private static void tell(Map<String, Object> into, FormField<?> field, Filled form, @Nullable Object old) {
        var value = DraftValue.of(field, form, old);
        if (value == null) {
            into.remove(field.name());
        } else {
            into.put(field.name(), value);
        }
    }

    /** The same without one of several parts, and without what others say of it. */
    DraftEntries without(DraftPart part, String key) {
        var list = list(part);
        list.removeIf(it -> key.equals(it.get("key")));
        var left = with(part, list);
        var said = part == DraftPart.STEPS ? "presupposes" : "themes";
        return part == DraftPart.FORMATS
                ? left
                : left.with(
                        DraftPart.STEPS,
                        left.list(DraftPart.STEPS).stream()
                                .map(it -> silent(it, said, key))
                                .toList());
    }

    private static Map<String, Object> silent(Map<String, Object> step, String said, String key) {
        var silent = new LinkedHashMap<>(step);
        silent.computeIfPresent(
                said,
                (name, keys) ->
                        ((List<?>) keys).stream().filter(it -> !key.equals(it)).toList());
        return silent;
    }

    /** The same with a step one place earlier or later. */
    DraftEntries moved(String key, boolean up) {
        var list = list(DraftPart.STEPS);
        var place = place(list, key);
        var next = up ? place - 1 : place + 1;
        if (place >= 0 && next >= 0 && next < list.size()) {
            list.add(next, list.remove(place));
        }
        return with(DraftPart.STEPS, list);
    }
}
