package org.maillage.directory.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.table.Refused;

/** A row of a file on its way: what it says, and what is doubtful about it. One is filled again for each row. */
public final class StagedRow {

    private final EnumMap<Field, String> values = new EnumMap<>(Field.class);
    private final List<Refused> doubts = new ArrayList<>();
    private final Map<UUID, String> own = new LinkedHashMap<>();
    private final List<SaidPerson> people = new ArrayList<>();
    private String need = "";
    private @Nullable SaidExchange exchange;
    private boolean withoutActor;
    private @Nullable String key;
    private @Nullable Refused leftOut;
    private long line;
    private boolean byName;
    private @Nullable UUID actor;
    private @Nullable String saidAt;
    private boolean nominative = true;
    private boolean seat = true;
    private boolean onlyOfTheKnown;

    /** Empties it for the row of a line. */
    public void clear(long ofLine) {
        line = ofLine;
        values.clear();
        doubts.clear();
        own.clear();
        people.clear();
        need = "";
        exchange = null;
        withoutActor = false;
        key = null;
        leftOut = null;
        byName = false;
        actor = null;
        saidAt = null;
        nominative = true;
        seat = true;
        onlyOfTheKnown = false;
    }

    void put(Field field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    /** Says what stands in a field of the team's own. */
    public void own(UUID field, String value) {
        own.put(field, value);
    }

    public Map<UUID, String> own() {
        return own;
    }

    void person(SaidPerson said) {
        people.add(said);
    }

    /** The people whom the row names. */
    public List<SaidPerson> people() {
        return people;
    }

    /** Says what somebody needs. */
    void need(String words) {
        need = words;
    }

    /** What the row says that somebody needs; empty for nothing. */
    public String need() {
        return need;
    }

    /** Says what was written of an exchange. */
    void exchange(SaidExchange said) {
        exchange = said;
    }

    /** What the row tells of an exchange; null for nothing. */
    @Nullable
    public SaidExchange exchange() {
        return exchange;
    }

    /** By whose name somebody recognises it. */
    public String named() {
        return withoutActor && !people.isEmpty() ? people.getFirst().name() : get(Field.NAME);
    }

    /** Says that the row names people and no organisation. */
    void withoutActor() {
        withoutActor = true;
    }

    public boolean isWithoutActor() {
        return withoutActor;
    }

    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    Map<Field, String> values() {
        return values;
    }

    /** Notes that something of the row was not taken, or taken otherwise than it stands there. */
    void doubt(String key, Object... fillings) {
        doubts.add(new Refused(key, fillings));
    }

    public List<Refused> doubts() {
        return doubts;
    }

    /** The word by which the source knows the row, where no register does. */
    public void key(String key) {
        this.key = key.isEmpty() ? null : key;
    }

    @Nullable
    public String key() {
        return key;
    }

    /** The word of a row that nothing but its name and place identifies. */
    void keyOfName(String ofName) {
        key(ofName);
        byName = key != null;
    }

    public boolean isByName() {
        return byName;
    }

    /** Says from which sheet of this platform the row was exported. */
    void actor(UUID ofSheet) {
        actor = ofSheet;
    }

    @Nullable
    public UUID actor() {
        return actor;
    }

    /** Says when the source last changed the row, in a form that sorts. */
    void saidAt(String moment) {
        saidAt = moment.isEmpty() ? null : moment;
    }

    @Nullable
    public String saidAt() {
        return saidAt;
    }

    long line() {
        return line;
    }

    /** Leaves the row out for a reason that is counted: it is not refused, only not wanted, or not yet complete. */
    void leaveOut(String reason, Object... fillings) {
        leftOut = new Refused(reason, fillings);
    }

    /** Why it is left out; null when it is not. */
    @Nullable
    public Refused leftOut() {
        return leftOut;
    }

    /** Says that the row is wanted only if its organisation is known already. */
    void onlyIfKnown() {
        onlyOfTheKnown = true;
    }

    public boolean isOnlyOfTheKnown() {
        return onlyOfTheKnown;
    }

    /** Says that whoever it is must not be named; what would name them is dropped. */
    void hideName() {
        nominative = false;
        for (var field : Field.NAMING) {
            values.remove(field);
        }
    }

    public boolean isNominative() {
        return nominative;
    }

    /** Says that it is an address beside that of the seat. */
    void notSeat() {
        seat = false;
    }

    public boolean isSeat() {
        return seat;
    }
}
