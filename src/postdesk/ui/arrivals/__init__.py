"""What a stick brings: one screen and one report for posts and regional offices."""
