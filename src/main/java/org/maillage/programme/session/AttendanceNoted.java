package org.maillage.programme.session;

/** Whoever runs a session has noted who came, perhaps otherwise than before. */
public record AttendanceNoted(Session session) {}
