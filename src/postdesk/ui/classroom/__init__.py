"""The classroom's pages: session, scenarios, debrief, trainees."""
