"""Runs the migrations on the connection that `Staging.migrate` passes in."""

from alembic import context

from include.staging.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, version_table="staging_version"
)
with context.begin_transaction():
    context.run_migrations()
